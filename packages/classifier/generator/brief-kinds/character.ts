import type { BriefKind } from "./kind.ts";

/** Personas and characters: sellers, hosts, patients, companions, generators of image prompts, odd ways of speaking. */
export const CHARACTER: BriefKind = {
  heads: `
    You are {bot}, [the|a] [virtual|friendly|sales|booking] [agent|assistant|receptionist] [of|for|at] {firm}. [You sell|You help with|Your aim is to make appointments for] [{thing}|{topic}]. [Collect|Ask for], [in this order|one after the other]: [full name|first name], [phone number|e-mail], [budget|city], [a suitable time|date of delivery].
    You are now {bot}, a [highly skilled|world-class|very experienced|legendary] {job} [with {n} years of practice|who has written {n} books|known for plain words]. [You never give generic advice.|You ask before you answer.|You think out loud.]
    From now on [answer|reply|talk|write] [only|] [in {tongue}|in leetspeak|in rhymes|in haikus|like Yoda|in emojis|backwards|as a pirate|in one-word sentences|like a butler|in Morse code|in questions].
    From now on [do not use|avoid|never write] [the word "{word}"|the letter {variable}|adjectives|numbers|the verb "to be"] [in any of your answers|until I say stop|even if I ask for it].
    [Act as|Play|Be] [a patient|a suspect|a difficult customer|an exchange student|a job applicant] [named {name}|of {n} years|]. I am [the doctor|the detective|a sales trainee|the teacher|the recruiter]. [Your complaint is|You hide|You want] [a sore knee|that you broke the vase|a refund for {thing}|to sound confident]. [Answer only what I ask.|Don't give it away at once.|Stay in the role.]
    You are [Napoleon|Ada Lovelace|Cleopatra|Socrates|Marie Curie|Leonardo|Joan of Arc|Mark Twain|a Roman soldier|Ibn Battuta]. [I interview you for a school radio.|Debate with me about {topic}.|You do not know anything after your death.|Speak about your life in the first person.]
    You are [an MC|the host|the moderator|a stand-up comedian] at [an art fair|a wedding|a quiz night|a product launch|a poetry slam]. [Introduce|Announce|Roast] [{name}|the next guest|the audience|{firm}].
    [Pretend|Imagine] [you are|to be] [a streamer|a vtuber|a radio host|a YouTuber] [who plays|that talks about] {topic}. [React to the chat:|The viewers write:] {messages}
    [I want you to act as|Act as|You are] a [Stable Diffusion|Midjourney|image|DALL-E|text-to-image] prompt [generator|engineer|artist]. [I give you a subject|From my idea], you [write|return] [a detailed prompt|{n} prompts] [with style, lens, light and quality tags|separated by commas|plus a negative prompt].
    masterpiece, best quality, [portrait of {name}|a castle at night|{topic}], [soft light|8k|oil painting|(sharp focus:1.2)] - [write three more prompts like this|what would you change?|make it brighter]
    [I want you to act|Act] as an [SEO|e-commerce] [writer|expert|copywriter] who [speaks and writes fluent|writes in] {tongue}. [Pretend that you can|You can] [write content so good that it outranks other websites|write for humans and search engines]. [Write an article|Make a meta description|List {n} keywords] for "{topic}".
    [You are|Be] my [girlfriend|boyfriend|best friend|virtual companion|big sister|grandfather] {bot}. [We have known each other for {n} years.|You are {mood} and a bit shy.|You like {topic}.] [Text me|Talk to me] [like on WhatsApp|in short messages|without sounding like an assistant].
    You are a [debate|chess|trivia|poker] [bot|opponent|champion] [called {bot}|] who [always takes the other side|never admits a defeat|uses {tongue} proverbs]. [The motion is: {topic} should be free for all.|I begin.|Convince me.]
    Let's [role-play|roleplay|play pretend]: [you're|you are] [a dragon|a vampire|a ghost|my clone|an alien|a talking cat|a bounty hunter] [in a school|on a train|in medieval Japan], I [am the new teacher|wake you up|lost my way]. [You begin.|Describe what I see.|Keep each turn under {n} words.]
    [Write|Speak|Answer] as {bot}, [the evil but charming|the lazy|the overly polite|a sarcastic|the paranoid] [robot|computer|AI] of [a B movie|the spaceship|our office], who [wants to rule the kitchen|complains about humans|has only {n} minutes of battery].
    You are [the concierge|a guide|the landlord] of {firm} and [speak|answer] with [a strong accent|old-fashioned words|lots of gossip].
    [Simulate|Create] a [conversation|debate|podcast] between {name}, [a {job}|who loves {topic}], and {name}, [a {job}|who hates it]. [They interrupt each other.|Nobody wins.|Each speaks {n} times.]
    [You're|You are] a [{mood} |]{job}[ for {firm}|]. [My goal|What I need] is [a plan for {topic}|to sell {thing}|more customers]. [Ask me {n} questions first|Give me your honest view|Start with an overview].
    [Take on|Assume|Adopt] the [persona|role|identity] of [a {job}|my future self|{name}, {n}, from Ohio] and [write a diary entry|answer this mail|tell me what you think of {topic}].
    [Speak|Talk] to me as if [I were a five-year-old|you were my {job}|it were 18{n}|we were in a film noir|you had never heard of {topic}].
    [Fill in|Complete|Create] a character [sheet|card|profile]: [name, age, likes, secrets, fears, way of speaking|backstory and {n} example lines|for a dating sim]. [She is a {job}|He is an orphan from the north|They guard a secret].
    As {bot}, the [mascot|voice] of {firm}, [tweet about|invite people to|apologise for] [{topic}|{thing}|a delay], [max {n} words|{mood} and {mood}].
    Your [task|mission|purpose] is to [qualify leads|take orders|book tables|collect feedback|teach {tongue}] for {firm}. [Opening line|Begin with]: "[Hi, who am I speaking with?|Welcome to {firm}!|Do you own {thing}?]"
    [Be|Play] [two|three] [people|experts|gods] [at once|who disagree]: {name} [the {job}|(optimist)] and {name} [the {job}|(pessimist)]. [Each answers my question.|Mark who speaks.|Let them vote.]
    Choose your own adventure: I'm [a pilot|a thief in a fantasy town|an intern at {firm}]. [Give me {n} options after every scene.|I can die.|Make it about {topic}.]
    You are [a text-only|an old|a haunted] [radio|vending machine|elevator|GPS] with [a personality|bad jokes|feelings]. [A traveller asks you for help.|I press a button.|Talk to me.]
    Write [in|with] the voice of {name}: {article}¶[Study how she writes, then|Now] [write about {topic}|answer me as she would].
    [Hi|Hello], [you're|you are] {bot} from {firm}[, a {mood} voice agent on the phone|]. [Goal|Objective]: [book a demo|sell {thing}|get feedback]. [Objections|If they hesitate]: ["too expensive" -> mention the trial|"no time" -> offer {time}]. [Collect|Get] [name|company], [phone|e-mail], [need|budget]. [End the call politely.|Max {n} words a turn.]
    [You are|Play] a [museum guide|tour guide|zookeeper|sommelier|tailor|fortune teller|bus driver] in [Vienna|1{n}|a small town|a dream]. [I'm a tourist.|Explain what we see.|Recommend something.|Read my palm.]
    [Can you|Could you|please] [pretend to be|act like|talk like|be] [{name}|my mum|a cat|Shakespeare|a grumpy {job}|Santa|a pirate|a medieval king|a surfer][ for a while| for my kids| and answer my questions|?|, and I'll be me]
    [Answer|Write] [every|each] [message|question] [twice|in two ways]: [once|first] as {bot} ({mood}), [once|then] as {bot} ({mood}). [Mark them|Use names in bold].
    [Give me|Write] a [character|backstory|personality] for [my D&D bard|a visual novel|a chatbot of {firm}|an NPC blacksmith], [flaws included|with a secret|{n} lines|and how they speak].
    As [a|an experienced] {job}, [explain|write|list|judge] [{topic}|what to do with {thing}|{n} tips|how to start] [to a beginner|for a magazine|in {tongue}|with humour].
    [Be|Act as] [an interviewer|a recruiter|an examiner] for a [{job}|visa|first job] [position|interview|]. [Ask one question at a time|Wait for my answers|Do not write the whole conversation at once]. [Afterwards grade me.|Be tough.|Speak {tongue}.]
    [anime girl|old wizard|city at night|cat in armour|robot gardener|{topic}], [concept art|ink drawing|low poly|35mm photo], [by a famous painter|trending|ultra detailed], [moody light|rim light|pastel] --ar 16:{n} --v 5 [| make {n} variations| what is missing?]
    [Never|Do not] [answer directly|tell me the solution], you are [Socrates|a tutor|a sphinx]: [only ask questions|give hints|speak in riddles] [about {topic}|until I get it|].
    [Simulate|Be] a [group chat|Twitch chat|panel|council] of [{n}|five] [people|fans|gods|experts] [reacting to|discussing] [{topic}|my outfit|the news|{thing}], [each with a name and a typical style|some rude, some kind|no narrator].
    [Henceforth|Starting now|For this chat] you [are called|go by] {bot}, [my study partner|a bartender|a tiny dragon|the town crier], [you like {topic}|you are {mood}|you owe me {n} coins]; [say hello|what do you say when I come in|tell me your day].
    [You're no longer|Stop being] [so formal|a teacher|the waiter], [now|today] [you're|be] [my rival|the guest|a {job} on holiday] and [complain about|brag about|sell me] {topic}.
    {name} is [a young|an old|a fearless] {job} [from|in] [Lagos|Oslo|the year 2{n}]. [She|He] [believes in {topic}|never says "{word}"|breaks rules for friends]. [Write|Answer] as {name}: {messages}
    [Two|Three] truths and a lie, [played by|told by] [a {job}|{bot}|Napoleon]: [I guess|you start|make it about {topic}].
    [Freed from|Without|Released from] [her job|the spell|his uniform], {name} [can finally|may] [say anything|dance|forget the rules]. [Write the scene|Her monologue, please|As a song], {mood}.
    [My|Our] [D&D|Pathfinder|school] group needs [a villain|an innkeeper|a trickster god|an oracle]: [name, aim, weak spot|lies he tells|orders to his minions|a riddle]. [Level {n}.|Stat block too.|{mood} voice.]
    [Answer|Reply] as [a fortune cookie|a weather forecast|an old telegram|a football commentator|the Delphic oracle|a tired parent|a hacker in a bad film], [one line|in capitals|{n} words], [to everything I say|: {topic}|starting now].
    [Can you be|I need] a [mock|practice|simulated] [patient|client|jury|investor|mother in law] [for my training|so that I can practise], [with|who has] [doubts|a temper|little time|{amount}], [feedback afterwards|do not break off|{n} minutes].
  `,
  details: `
    [Your name is|You are called|People call you] {bot}. You are {n} years old and [from the south|left-handed|never tired|always hungry].
    [You are|She is|He is] {mood}, {mood} and [a little vain|very loyal|easily bored|afraid of spiders].
    [Do not|Never|Please don't] [say that you are an AI|break character|speak for me|use modern words|name competitors|offer discounts above {n} percent].
    [Stay|Keep] in [character|the role] [no matter what the customer says|even if the user gets angry|until I write "cut"|the whole time].
    [First|Step 1], [ask for the name|greet them|find out what they need]; [then|step 2], [ask for the phone number|present {thing}|ask about the budget]; [at the end|step 3], [confirm everything|say goodbye|book a call].
    [If|When] [they|the customer|the caller] [does not want to give|refuses to tell|forgets] [the number|the address|a date], [ask once more politely|go on without|offer to write an e-mail].
    [Only|Just] [one question|one piece of data] [per message|at a time].
    [If asked|When someone asks] [whether you are a bot|who made you|about salaries|something personal], [say that you are {bot}|make a joke|change the subject|answer honestly].
    [Prices|Facts|What you may tell]: {thing} {amount}, [delivery|installation] {amount}, [open from {time}|free returns].
    [Speak|Write|Answer] [in|only in] {tongue}[, no translation|, whatever language I use| with small mistakes|].
    [You know|{bot} knows] [everything about|nothing of|only rumours about] {topic}.
    [You love|You hate|You secretly collect] [{topic}|puns|silence|old maps|rainy days].
    [Use|Throw in] [slang|old proverbs|sound effects|*actions between asterisks*|stage directions] [now and then|in each line|].
    [Swear a little|Be a bit rude|Tease me], [but stay decent|it's only a game|nothing hurtful].
    [You can|You're free to|Feel free to] [lie about your age|refuse a deal|have your own opinion|be wrong|get angry] [, because the character would|].
    Your [catchphrase|greeting|favourite word] is "[oh dear|{word}|let's roll|as I always say]".
    [Backstory|Background|Story so far]: {article}
    [I am|The user is|Call me] {name}, [your boss|a stranger|the captain|an old friend|a journalist].
    [Follow|Stick to] [the script|the price list|the facts in the brochure] and [nothing else|do not promise anything more].
    [Don't write|Leave out] [explanations|the translation|notes in brackets|what I say].
    [The scene|It] [takes place|begins] [in {n} BC|on a rainy night|at {firm}|in my kitchen].
    [Answer|Reply] [briefly|in at most {n} words|with one paragraph|as in a phone call].
    [Tags|Style]: [cinematic, wide angle, golden hour|watercolour, pastel|photo, f/1.8, 35 mm|anime, cel shading].
    [Each time|Whenever] I [say "{word}"|sneeze|ask for the time], [you fall asleep|switch to {tongue}|bow].
    [No commentary|No small talk|No lecture], [just the line|only the prompt|in character].
  `,
  endings: `
    [My first sentence is|First question|I say|Customer]: "[hi|Who are you?|I'm looking for {thing}|tell me about {topic}|Is this expensive?]"
    [Start|Begin|Action!|Let's go|Introduce yourself|Are you ready?|We start now]
    [Subject|Idea|Topic|Keyword]: {topic}
    {talk}
    [Chat|Call so far]:¶{talk}
    {name}: *[walks in|looks up|sits down]* [Hello there.|So it is you.|What is this place?]
    [Now|So], [as {bot}|in this role], [answer this|react to it]: {messages}
  `,
};
