import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../../../core/src/", import.meta.url));

const PROSE = `The ferry left the harbour a little after six, when the street lamps were still on and the market had not
opened. Most of the passengers were workers who crossed the bay every morning, and they slept with their heads against
the windows. A woman in a green coat read a letter twice, folded it, and put it back into her bag. Nobody spoke. By the
time we reached the island the sun had come up, and the gulls were following the fishing boats home.

When you plan a garden, begin with the soil. Dig a small hole, fill it with water, and see how long the water takes to
drain away. If it is gone within an hour, your soil is light, and you should add compost every spring. If it stands
until the next day, choose plants that like wet feet, or build raised beds. Then draw a map of the light: mark where the
shade falls in the morning, at noon and in the late afternoon, because most vegetables want six hours of sun.

Our quarterly report shows that revenue grew by 12 percent, mainly because customers renewed their contracts earlier
than we had expected. Costs rose as well, above all for support and cloud services. We therefore suggest hiring two more
engineers in the second half of the year, and asking every team to review what it pays for each month.`;

const CHINESE = `昨天下午，我和几个朋友一起去了城南的老图书馆。那里很安静，阳光从高高的窗户照进来，落在木头书架上。我们找到了一本关于
茶叶历史的书，里面有许多手绘的地图和照片。管理员告诉我们，这座建筑已经有一百多年的历史，战争期间曾经被用作学校。傍晚的时候
下起了小雨，我们就在附近的面馆里坐了一会儿，点了牛肉面和两盘小菜，谈起了各自的工作和明年的打算。人工智能正在改变很多行业，
有人觉得兴奋，也有人感到担心。我认为最重要的是学会提出好的问题，并且认真检查得到的答案。请帮我写一封邮件，通知同事们下周三
上午十点开会，讨论新系统的设计方案和预算。`;

const JAPANESE = `先週の土曜日、家族と一緒に山の近くの小さな町へ出かけました。朝早く電車に乗り、窓から見える田んぼや川を眺めながら、ゆっくり
と話をしました。駅に着くと、古い商店街が続いていて、焼きたてのパンの匂いがしました。昼ご飯には、地元の野菜を使ったそばを食べ
ました。午後は美術館に行き、この地方で生まれた画家の作品を見ました。帰りの電車の中で、子どもたちはすぐに眠ってしまいました。
来月の会議では、新しいシステムの設計について話し合う予定です。お客様の声を聞きながら、もっと使いやすいサービスを作りたいと考え
ています。次のメールを丁寧な日本語に直してください。`;

const EMOJI = [
  ..."😀😂🤣😍🥰😎🤔😭😡👍👎🙏💪🎉🔥✨🚀🌍🐶🐱🍕🍔🏀🎵📚💻📱🧠🫠🥹",
  "❤️",
  "🇩🇪",
  "👩‍💻",
  "👨‍👩‍👧",
  "✅",
  "⚠️",
];

/** Texts by what they are: written for this, made by a seeded generator, or taken from this repository's own source. */
export function samples(): Readonly<Record<string, string>> {
  const random = seeded(7);
  const files = globSync("*/*.ts", { cwd: core }).sort();
  return {
    prose: PROSE,
    code: files
      .slice(0, 40)
      .map((path) => readFileSync(core + path, "utf8"))
      .join("\n"),
    Chinese: CHINESE,
    Japanese: JAPANESE,
    JSON: JSON.stringify(Array.from({ length: 40 }, (_, i) => record(i, random))),
    "JSON, indented": JSON.stringify(
      Array.from({ length: 20 }, (_, i) => record(i, random)),
      null,
      2,
    ),
    base64: Buffer.from(Array.from({ length: 3000 }, () => Math.floor(random() * 256))).toString("base64"),
    emoji: Array.from({ length: 400 }, () => EMOJI[Math.floor(random() * EMOJI.length)]).join(""),
  };
}

function record(i: number, random: () => number): object {
  return {
    id: Math.floor(random() * 100_000),
    customer: { name: ["Ada Lovelace", "Grace Hopper", "Alan Turing"][i % 3], email: `customer${i}@example.com` },
    created_at: `2026-${`${(i % 12) + 1}`.padStart(2, "0")}-17T09:30:00Z`,
    status: ["active", "pending", "cancelled"][i % 3],
    items: Array.from({ length: 1 + (i % 3) }, (_, k) => ({
      sku: `A-${Math.floor(random() * 10_000)}`,
      quantity: k + 1,
      price: Math.floor(random() * 10_000) / 100,
    })),
    tags: ["new", "gift", "express"].slice(0, i % 4),
    isPaid: random() < 0.5,
    note: i % 4 === 0 ? "Please leave the parcel with the neighbours." : null,
  };
}

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
