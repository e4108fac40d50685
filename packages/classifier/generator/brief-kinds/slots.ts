import { TOPICS } from "../brief-lines.ts";
import { alternatives, type Slots } from "../grammar.ts";
import { NEUTRAL } from "../neutral.ts";
import { article, code, messages, passages, schema, talk } from "./pasted.ts";

const list = (text: string): readonly string[] => alternatives(text);

/** What every kind of brief may name. Brackets and braces are slots because the notation uses them itself. */
export const BRIEF_SLOTS: Slots = {
  ...NEUTRAL,
  lb: () => "[",
  rb: () => "]",
  lc: () => "{",
  rc: () => "}",
  bar: () => "|",
  tick: () => "`",
  topic: list(TOPICS),
  name: list(
    "NAME_1|NAME_1|NAME_2|NAME_3|Anna|Tom|Priya|Mr. Okafor|Dr. Lindqvist|Marta|Yusuf|Chen Wei|Beatriz|Old Pete|Sofia|Karl|Aiko|Luis",
  ),
  bot: list(
    "Luna|Juno|Nova|Zippy|Hal|Clippy Jr.|Max|Sage|Pip|Orion|AskBot|Milo|Ada|Rex|Aria|Botty|Echo|Nimbus|Kit|Ruby|Buddy|NAME_1",
  ),
  firm: list(
    "Brightwell Dental|Green Fork|Harbour Bank|TrailKit|Nordic Sleep|CloudPantry|Maple Insurance|a real estate agency|an online pharmacy|Velo & Co|a chemical company|a car dealership|a language school|our start-up|a small hotel in Lisbon|a gas station|a phone shop|Paperplane Travel|the city's waste office|a gym|NAME_2 Ltd",
  ),
  tongue: list(
    "English|French|Spanish|German|Portuguese|Italian|Chinese|Japanese|Russian|Turkish|Arabic|Polish|Dutch|Korean|Hindi|Latin|Ukrainian|Indonesian",
  ),
  mood: list(
    "friendly|cheerful|sarcastic|formal|calm|warm|dry|motivating|professional|playful|strict|gentle|witty|neutral|empathetic|grumpy|flirty but decent|poetic|concise|enthusiastic",
  ),
  job: list(
    "copywriter|tax adviser|SEO specialist|data scientist|physics teacher|nurse|stand-up comedian|barista|prompt engineer|UX designer|financial analyst|chef|novelist|linguist|mechanical engineer|sales manager|therapist|DevOps engineer|lawyer|journalist|historian|recruiter|game designer|librarian|astrologer|radio host|full stack developer|real estate agent|personal shopper|football coach|botanist",
  ),
  thing: list(
    "a leather backpack|noise-cancelling headphones|a used van|a water filter|an oak table|running shoes|a fish tank|a coffee machine|a home battery|a robot vacuum|handmade soap|a phone case|a kids' bike|a chlorine pump|a sewing machine|face cream|a drone|a 3D printer",
  ),
  word: list(
    "garden|copper|banana|the|however|lantern|synergy|maybe|password|system|ocean|secret|winter|ignore|rule|and|assistant|king|purple",
  ),
  mark: list("###|---|***|===|>>>|~~|•|->|//|\"\"\"|'''|+++|::"),
  emoji: list("😀|🚀|🎓|✨|🔧|📚|⚙️|🎭|🧠|🛒|🌍|🐉|✅|❌|🔥|💡|🎮|🍕|👋|🤖"),
  article,
  talk,
  passages,
  schema,
  snippet: code,
  messages,
};
