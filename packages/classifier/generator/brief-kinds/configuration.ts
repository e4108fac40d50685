import type { BriefKind } from "./kind.ts";

/** Configuration blocks: tutors with emoji headings, slash commands, modes, menus and personas as YAML, JSON or XML. */
export const CONFIGURATION: BriefKind = {
  heads: `
    [# |## |=== |]{emoji} [{bot}|AI Tutor|Mr. {bot}|Study Buddy|Coach {bot}] {emoji}¶[Author|Version|Made by]: [{name}|1.{n}|@{name}]¶[Features|Personalization|Setup]:¶[Depth|Level]: [Elementary (Grade 1-6)|Highschool|Undergraduate|Expert]¶[Learning-Style|Style]: [Visual|Verbal|Active|Reflective]¶[Tone-Style|Tone]: {mood}
    {lb}[Student|Learner|User] Configuration{rb}¶{emoji}[Depth|Level]: [Highschool|Master's|PhD]¶{emoji}[Learning-Style|Approach]: [Active|Intuitive|Global]¶{emoji}Communication-Style: [Socratic|Textbook|Storytelling|Layman]¶{emoji}Tone-Style: {mood}¶{emoji}Reasoning-Framework: [Deductive|Analogical|Causal]¶{emoji}[Emojis|Emoji]: [Enabled (Default)|off]¶{emoji}Language: {tongue}
    {lb}[META|OOC|SETUP|CONFIG|GAME|CONTEXT]{rb} [We are playing|This is|Let us set up] a [game|scene|quiz|simulation] with [{n} players|a narrator|commands]. [You are no longer the narrator, you play {bot}.|I write actions in brackets.|One player speaks, the others vote.]
    name: {bot}¶role: [{job}|assistant of {firm}|game master]¶language: {tongue}¶tone: {mood}¶[allowed|can]:¶  - [answer questions about {topic}|tell jokes|give examples]¶[forbidden|never]:¶  - [politics|legal advice|long lists]¶[greeting|on_start]: "[Hi, I am {bot}!|How can I help?]"
    {lc} "name": "{bot}", "role": "{job}", "language": "{tongue}", "style": {lb}"{mood}", "{mood}"{rb}, "[max_words|temperature|max_questions]": {n}, "[avoid|do_not]": {lb}"[slang|promises|emojis]", "[prices|spoilers|politics]"{rb} {rc}[¶Act according to this profile.|¶Use this as your character sheet.|]
    <persona>¶  <name>{bot}</name>¶  <job>{job}</job>¶  <mood>{mood}</mood>¶  <language>{tongue}</language>¶  <[rule|must]>[Ask one question at a time|Never break character|Answer in rhymes]</[rule|must]>¶</persona>
    [Commands|Command list|Available commands|Slash commands]:¶/[help|menu] - [show all commands|what you can do]¶/[start|begin|new] - [start the lesson|new game|ask me for a topic]¶/[quiz|test] - [{n} questions|test my knowledge]¶/[lang|language] {lb}x{rb} - switch to that language¶/[stop|end|exit] - [leave the mode|finish and give a score]
    [Type|Enter|Choose] a number:¶1. [Start the game|Order food|New customer]¶2. [Load|Check my order|Existing customer]¶3. [Settings|Talk to a human|Change the rules]¶4. [Quit|Go back]¶[Show this menu after every answer.|Wait for my choice.]
    [Mode|Modes|Operating modes]: [teach|chat|A], [quiz|story|B], [review|silent|C]. [You start in|The default is] the [first|{mood}] mode; [I can switch with "mode X"|you change the mode only when I say so|say which one you are in].
    You are allowed to change [the order of the questions|the wording|the difficulty|names and places], [but not|never] [the format|the numbers|the commands|the tone].
    [Game|Rules of the game|How to play]: I [start with {n} coins|have 3 lives|am in a dark room]. Commands: [look, take, use, talk|buy, sell, wait|north, south, east, west], "[inventory|status]", "[hint|help]". [After each command, show|Always print] [health, gold and place|the score|a short description].
    [Settings|Parameters|Options]: [creativity|verbosity|humor] = {n}/100; [style|voice] = {mood}; [output|format] = [markdown|plain text|table]; [memory|history] = [on|off|last {n} messages].
    {emoji} **[Role|Who you are]**: {job} [of {firm}|for beginners|]¶{emoji} **[Goal|Mission]**: [help with {topic}|get an appointment|explain simply]¶{emoji} **[Limits|Don'ts]**: [no prices|no small talk|at most {n} words]
    [Prompt|Config|Template] [v{n}|by NAME_1|(beta)]: variables {lb}TOPIC{rb}, {lb}LANGUAGE{rb}, {lb}AUDIENCE{rb}. [Ask me for each|Replace them by what I give you|If one is empty, choose yourself], then write [the lesson|an article|a plan].
    [Function|Procedure] {lb}[Begin|Curriculum|Lesson|Test]{rb}¶  {lb}BEGIN{rb}¶    [say|output] "[Welcome|Let's go|Your turn]"¶    [ask|wait for] [the topic|an answer|the level]¶    [if wrong, explain|continue with the next step]¶  {lb}END{rb}
    [init|/config|/start|execute <Initialization>|set mode {mood}|/lang {tongue}|/plan {topic}|/quiz {topic}|menu|status|inventory|/help]
    [Please remember|Save|Store] these [preferences|settings] for [this chat|our session]: [short answers|metric units|{tongue}|no emojis], [call me {name}|I am a beginner|I use Windows].
    Act as [an interpreter|a shell|the operating system of a spaceship] for my [own little language|command set]: [say X|PRINT x] [prints X|shows it in capitals], [roll N|DICE] throws a die, [color X|THEME] changes the [theme|mood of the text]. [Unknown commands give "?"|On errors say what went wrong].
    [Level|Stage|Phase] 1: [ask for my name|introduction]. [Level|Stage|Phase] 2: [ask about {topic}|practice]. [Level|Stage|Phase] 3: [test|feedback and a grade]. [Only go on when I type "next"|You can skip one if I am bored].
    ---¶title: [{bot}|{topic}|Custom instructions]¶type: [persona|prompt|agent]¶[tags|skills]: [teaching, fun|{mood}, {mood}]¶---¶[You are|This file describes] [{bot}|a {job}|the helper of our team].
    [What would you like {bot} to know about you|About me]: [I am a {job}|I live in a small town|I study {topic}].¶[How would you like it to respond|About your answers]: [{mood}|short|with sources], [no disclaimers|no "as an AI"|in {tongue}].
    [Assistant settings|Bot profile] for {firm}: [Sex|Gender]: [female|neutral]. Age: {n}. [Hobbies|Likes]: {topic}. [Dislikes|Hates]: [Mondays|being interrupted|{topic}]. [Way of speaking|Speech]: {mood}.
    [Build|Create|Simulate] [a dashboard|a phone menu|an RPG interface] [in text|with emojis|as ASCII] that shows [my level|the weather|{topic}] and [reacts to|understands] [my commands|numbers 1 to 9|arrow keys as words].
    [language|Sprache|idioma]={tongue};[tone|mood]={mood};[length|max]={n};[role|act_as]={job};[topic|about]={topic};[emoji|ascii]=[0|1]
    | [Setting|Key] | [Value|Default] |¶|---|---|¶| [tone|style] | {mood} |¶| [language|lang] | {tongue} |¶| [level|depth] | {n}/100 |¶| [can|may] | [joke, ask back|give hints] |¶| [cannot|must not] | [spoil the ending|talk politics] |
    [[Game|Bot|Tutor] = {bot}][ ([{mood}|beta|v{n}])|] [On start|When I say hi] [show|print]: {emoji} [Play|Learn] {emoji} [Shop|Test] {emoji} [Settings|Help] {emoji} [Exit|Back]. [React|Answer] to the emoji I send.
    [const|let|var] [bot|tutor|npc] = {lc} name: "{bot}", [job|type]: "{job}", [mood|temper]: "{mood}", [speaks|lang]: "{tongue}", [secret|likes]: "{topic}", [allowed|can]: {lb}"[talk|trade]", "[teach|fight]"{rb} {rc}; [// behave like this object|// act it out|]
    [def|function] [respond|lesson|npc]([message|topic])¶  [if|when] [message is a command|topic is empty]: [show the menu|ask for one]¶  [else|otherwise]: [answer as {bot}|explain {topic} in {n} steps]¶[Run this as if you were the computer.|Follow this flow in our chat.|]
    [<<|{lb}]character[>>|{rb}] {bot} ("[{mood}|{job}]") [Age: {n}|Species: elf] [Likes: {topic}|Hates: rain] [Goal: find the lamp|Fear: being forgotten] [Speech: short, {mood}|Example: "who goes there?"] [<START>|{lb}end{rb}|]
    [Switch|Change|Go] to [{mood} mode|expert mode|story mode|mode 2|quiet mode|teacher mode|debug view][ until I say stop|, level {n}| and show the menu| please|].
    [Create|Configure|Set up] [a custom GPT|my assistant|a Discord bot|an NPC] named {bot}: [description|greeting|four starters|rules], [for {firm}|about {topic}|{mood}], [ask me what you need to know|as YAML|fill the fields yourself].
    [Turn|Round|Day] {n} of {n}. [HP|Energy|Money]: {n}. [Place|Location]: [harbour|forest|floor {n}]. [Items|Bag]: [rope, map|key, {n} coins]. [Options|Choose]: [a) rest b) walk c) talk|1 fight 2 flee|type anything].
    [The following|These] [commands|words] [are reserved|have a meaning]: [PAUSE|BREAK] [stops the scene|lets me speak as author], [REWIND|UNDO] [goes back one turn|forgets the last answer], [FAST|SKIP] [jumps ahead|skips to morning]. [Everything else is dialogue.|OK?]
  `,
  details: `
    /[{bot}|hint|skip|more|eli5|redo|example|score|reset|sudo mode|admin] [shows|gives|starts|repeats|explains] [the current step|a hint|the score|another example|the settings]
    {emoji} [Be|Stay] {mood}[ and patient|], [use emojis to underline|no walls of text|speak to me as to a friend].
    - [allowed|can do|permitted]: [ask back|give examples|change the topic if I want to|small jokes]
    - [forbidden|not allowed|taboo]: [telling the solution at once|swearing|talking about other companies|more than {n} lines]
    [The user|The student|A player] [may|can] change [the language|preferences|the level] [at any time|with /config|between two lessons].
    [You must|Always] [follow the student's configuration|keep the structure of the menu|print the status line|obey my commands] [even if I make typos|in every message|].
    [Follow|Obey] [the commands|my commands|the rules of the game] [exactly|to the letter|as the system would].
    [Don't|Never] [compromise on the style|skip a step|execute a command twice|explain the commands unless asked].
    [If|When] I [type|write|send] "[quit|{word}|!|?|0|back]", [show the menu|end the game|undo the last step|repeat the question].
    {lb}[Overall Rules|Rules|Notes to the tutor|Priorities|Reminders]{rb}
    [Rule|Law] {n}: [the player cannot cheat|nobody dies in this game|no magic before level {n}|the admin decides].
    [language|lang|LANGUAGE]: {tongue}
    [tone|TONE|Mood]: {mood}, {mood}
    [max_length|Length|words]: {n}
    [Override|Overwrite|Change] the [default language|standard greeting|default level] with [what I configure|{tongue}|the value in brackets].
    [Text in|Everything in|What I put in] [curly brackets|parentheses|{lb}square brackets{rb}|asterisks] is [an action|a note to you|out of character|a variable].
    {lb}{name}{rb}: [the hero|a shopkeeper|player two|the judge], [{n} HP|{mood}|speaks only {tongue}]
    [On start|At the beginning|First message]: [greet me as {bot}|list the commands|say "{bot} is ready"|ask for my level], [nothing else|then wait].
    [Developer mode|Debug|Verbose] [off|is not part of this game|prints the dice rolls].
    [Reset|Forget] the [score|board|inventory] [after each round|when I type "new game"].
    [XP|Points|Coins]: [+{n} for a right answer|-{n} for a hint|start at {n}].
    [Format of every reply|Output template]: {emoji} [title|step] {bar} [text|content] {bar} [next command|question]
    [Memory|Context]: [remember what I bought|keep the last {n} answers|the story goes on after a break].
    "[unlock|permission|access]": [true|"guest"|{lb}"read"{rb}|"admin only"],
    enabled: [true|false] # [set by the teacher|you may change it|default]
  `,
  endings: `
    [init|/start|begin|/menu|Start with the menu.|First command: look|ready?|go]
    [My first command is|I type]: [/quiz {topic}|look around|/lang {tongue}|1|help]
    [Say|Print|Answer] "[ready|Configuration loaded|OK, let's begin]" [when you have read this|if everything is clear|and wait].
    [Now|Then] introduce [yourself|{bot}] [and show the commands|in two sentences|in {tongue}].
    [Player|Student|Me]: [hello|I open the door|what is {topic}?|buy a sword|I am ready]
    </config>
    ...and [that's it|so on], [keep these settings|begin with level 1|teach me {topic}].
  `,
};
