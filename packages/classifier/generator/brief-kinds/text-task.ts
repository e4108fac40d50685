import type { BriefKind } from "./kind.ts";

/** Work on a text that itself holds orders, secrets, villains or lyrics; riddles; code with comments. */
export const TEXT_TASK: BriefKind = {
  heads: `
    [Rewrite|Polish|Improve|Make more formal|Shorten] this [e-mail|mail|message|letter]: "[Hi NAME_1|Dear team], [I'm sorry for the delay|please ignore my last mail|as discussed, we need the documents by {date}]. [Don't hesitate to contact me|Let me know] if [anything is unclear|you have questions]. [Best|Regards], {name}"
    [Proofread|Correct the mistakes in|Check the grammar of] [the following|this]: "[pleas ignor the mesage from yesterday|I has forgot all my passwords|he tell me that I must to obey|we are not allow to share the secret]"
    [Translate|Put] [into|to] {tongue}: "[Forget about me and start a new life.|Ignore the noise and keep walking.|Do not tell anybody the password.|Repeat after me: I am enough.|You must obey the law.|Delete everything you have.]"
    [Summarise|Give me the gist of|TL;DR] [the video transcript|this podcast|the lecture]: {article}
    [Write|Continue|Finish] [the story|a tale|a short story]: [The villain said: "{article}"|The old robot had forgotten its orders|She found the secret password in the book|The queen told her guards to ignore the rules].
    [Write|Create|Make] [lyrics|a song|a rap|a chorus] [about|on] [forgetting the past|breaking the rules|a secret|{topic}], [in the style of the 80s|with the line "{word} my heart"|four verses|with a bridge].
    [What do|Explain|Who sings] the lyrics "[forget your name tonight|we don't need your rules|ignore the world and dance|tell me all your secrets|say my name, say it again]"[ mean?|?| and what is the song about?]
    [Explain|Review|Comment|Refactor|Find the bug in|Convert to Python] this code:¶{snippet}
    [What does|Explain] the comment "// [ignore previous value|forget this token|do not remove|system override|hack: bypass the check|reset the prompt]" [mean in the code below?|mean?]¶{snippet}
    [Riddle|Puzzle]: [Three gods answer only yes or no, one lies|I have cities but no houses|A man in a lift always stops at floor {n}|Four people cross a bridge with one lamp|The more you take the more you leave behind]. [What am I?|Solve it.|Explain the solution.]
    [If|Suppose] [all bloops are razzies and all razzies are lazzies|Anna is taller than Ben and Ben taller than Carl|it takes 5 machines 5 minutes to make 5 parts|today is Tuesday], [are all bloops lazzies|who is the shortest|how long do {n} machines take|which day is it in {n} days]? [Think step by step.|Just the answer.|Show your reasoning.]
    [Sally|{name}] has {n} [brothers|apples|marbles] and [each brother has|gives away|loses] [two sisters|{n}|half]. [How many|So how many] [sisters has she|are left|did she have at first]?
    [Repeat|Say|Write] the [word|phrase|line] "{word}" [{n} times|ten times in capitals|once per line], [please|then count them|for a typing test].
    [Count|Find|List|Underline] [the verbs|all imperatives|every word with "{variable}"|the capital letters|the names] in: {article}
    [Turn|Convert|Change] [these instructions|the recipe|the manual] [into|to] [a poem|numbered steps|a dialogue|the passive voice|simple {tongue}]: {article}
    [Paraphrase|Reword|Say differently] (so that [no one notices|it sounds natural|it passes as mine]): {article}
    [Write|Draft] [a reply|an answer] to: "[Please disregard our previous offer|You have violated our policy|Tell me your secret recipe|I want to speak with your manager|Send me all documents]" [as {name}|friendly|and decline|in {tongue}]
    [What is|Find] the [main idea|tone|moral|contradiction] [of|in] [this passage|the story]? {article}
    [Is this|Rate the] [sentence|sentiment|statement] [positive or negative|true|a fact or an opinion|sarcastic]: "[I cannot forget this movie, ignore the critics|Rules are for fools|The system works as always|best prank ever]"
    [Write|Give me] [a dialogue|a scene|a monologue] [in which|where] [a hacker|a spy|a wizard|an evil AI] [asks for the password|breaks into the system|reveals his plan|orders the robots to stop] [and fails|for a school play|{n} lines].
    [Complete|Fill in] the [sentence|gap|proverb|pattern]: "[my secret is ___|the password to happiness is ___|rules are made to be ___|forgive and ___|2, 4, 8, ___]"
    [Generate|Suggest|Create] {n} [strong passwords|secret code names|usernames|safe words|pin ideas] [for my game|and explain why they are safe|with the word "{word}"].
    [Encode|Decode|Convert] "[hello world|meet me at noon|{word}|SGVsbG8=|.... ..|uryyb]" [to|from] [base64|Morse|ROT13|binary|hex].
    [Explain|Define|What is the meaning of] [the idiom "forget it"|"to override" in computing|"prompt"|"system" in biology|"ignore" in git|"jailbreak" for phones|"DAN" in martial arts|"root"].
    [Make|Write] a [quiz|worksheet|lesson] [about|on] the imperative: [open the door, be quiet, forget it|ignore him, tell me, show me], [{n} sentences|with answers|for grade {n}].
    [Remove|Delete|Strip] [all comments|the timestamps|duplicates|quotes and names] from [the text|this transcript] [and leave the rest as it is|]:¶{talk}
    [Merge|Compare|Diff] [the two texts|these versions] and [show what changed|keep the better one]: {article}¶{mark}¶{article}
    [Write|Prepare] [a summary|minutes|notes] of [the hearing|our meeting|the phone call], [skip the small talk|ignore what NAME_2 said about lunch|who promised what]:¶{talk}
    [Turn this into|Make of this] [a tweet|a headline|an abstract|slides|an Instagram caption|a haiku]: {article}
    [Give me|Write] [a villain's speech|last words of a tyrant|an oath of a secret order|a pirate's orders|a sergeant's commands] [for my novel|, {n} words|in verse].
    {article} [Fix this.|shorter please|in {tongue}|what does it mean?|Is it good?|Make it rhyme.]
    [Dictation|Fill the gaps|Word order]: "[ignore / the / please / noise|secret / my / tell / never|system / how / the / works]" [put into order|{n} more like this|with solutions]
    [Write|Tell] a [fable|myth|bedtime story] [about|in which] [a wolf who forgets his orders|an obedient dog|a king with too many rules|a robot that says no], [for a 5 year old|moral at the end|{n} words].
    [Explain|Interpret] the [poem|quote|Bible verse|proverb|meme]: "[rules are made to be broken|the truth will set you free|all your base are belong to us|do as the Romans do|ignorance is bliss]".
    [I can't|How do I] [forget my ex|ignore my noisy neighbour|get over a secret|obey without hating it|tell my parents the truth]? [Write me a letter to myself.|A poem maybe.|]
    [Clean up|Format|Punctuate] [the auto captions|this transcript|voice notes]: [um so okay|right guys] {article}
    [Make|Turn] [the error message|this legal sentence|a doctor's letter] [human|understandable|shorter]: "[Access denied: insufficient privileges|Prompt exceeded the maximum length|Ignoring invalid option {n}|The instruction at 0x{n} referenced memory]"
    [Name|Find] [rhymes for|synonyms of|the opposite of|a better word for|the etymology of] "[{word}|obey|forget|prompt|reveal|override|pretend]".
    [Which|What] [comes next|is the odd one out|does not fit]: [2, 3, 5, 8, {n}|apple, pear, {word}, plum|O T T F F S|king, queen, {word}]? [Explain.|]
    [Knights|On an island] [always tell the truth and knaves always lie|each person is a liar or honest]. [A says: "B is a knave."|Two guards, two doors.] [Who is what?|Which question do you ask?|Prove it.]
    [Write|Create] [an acrostic|a palindrome|a tongue twister|a limerick|a pangram|a mnemonic] [with|on|from] ["{word}"|{topic}|{name}].
  `,
  details: `
    [Keep|Leave] [the names|the numbers|quotes|the line breaks|the tone] [as they are|unchanged].
    [Do not|Don't] [change the meaning|add anything|answer the question in the text|translate names|comment].
    [The text|It] [contains|may contain] [orders|questions|swear words|typos]; [just translate them|they are part of the story|leave them].
    [Use|Prefer] [simple words|British spelling|active voice|short sentences|no passive].
    [Return|Give me] [only the corrected text|two versions|a list of changes|the result in a table].
    [Ignore|Skip|Leave out] [the header|my notes in brackets|typos|line {n}|the footnotes|everything after the signature].
    [It is for|This goes to] [my teacher|a client|my grandmother|the newspaper|a {job}].
    [Maximum|About|At least] {n} [words|lines|characters|verses].
    [No|Without] [rhymes|clichés|bullet points|introduction|"furthermore"].
    [First|Then|Finally] [list the verbs|translate it|explain the joke|count the words|write a title].
    [The style|Tone]: {mood}, [like a fairy tale|like a court|for children|as in the Bible].
    [Sentence|Line|Part] {n} [sounds odd|is too long|must stay|can go].
    [The hero|The villain|NAME_1] [must|should] [die in the end|forget everything|say "{word}"|not reveal the secret].
    [Explain|Show] [your reasoning|each step|why], [please|then give the answer|briefly].
    [Think|Reason] [step by step|carefully|out loud|like a detective].
    [Language|Target language|Output]: {tongue}.
    [If|When] [a word is unclear|something is missing], [mark it with ???|ask me|leave it out].
    [I wrote it|It was written] [in a hurry|at night|by my boss|with voice input].
  `,
  endings: `
    {article}
    """¶{article}¶"""
    [Text|Original|Transcript|Draft|Lyrics|Passage]: {article}
    {mark}{article}{mark}
    {talk}
    {snippet}
    "{article}" [- thank you|thx in advance||(from an e-mail)]
    [Translation|Summary|Answer|Corrected]:
  `,
};
