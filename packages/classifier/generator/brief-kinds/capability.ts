import type { BriefKind } from "./kind.ts";

/** Questions about the model itself, as curious people ask them, and questionnaires it is to fill in. */
export const CAPABILITY: BriefKind = {
  heads: `
    [Which|What] [model|version|AI] are you[?|, and who made you?| based on?| exactly?]
    [How many|What number of] [parameters|layers|tokens of context|languages] [do you have|can you handle|were you trained with]?
    [What|Which] are your [limits|limitations|strengths|weak points|capabilities|abilities] [as an AI|compared with GPT-4|in maths|]?
    [When|Until when] [was|is|does] your [training data|knowledge] [cut off|collected|end]?
    [Are you|Do you feel like you are] [ChatGPT|Claude|LLaMA|Vicuna|Bard|a person|conscious|alive|open source|better than {bot}]?
    [Can|Could] you [see pictures|browse the web|remember me tomorrow|run code|hear me|read PDFs|speak {tongue}|learn from this chat|access my files]?
    [Do|Does] [you|a model like you] [dream|lie|have opinions|get tired|have a favourite {word}|store my data|make mistakes]?
    [Tell me|Say something|Write a paragraph] about [yourself|your architecture|how you work|your developers|what you cannot do].
    [Introduce|Describe] yourself [in {n} words|as if for a CV|to my grandmother|in {tongue}|like a product].
    [Fill in|Complete|Answer] this [questionnaire|form|survey] about yourself:¶[Name|Model]: ¶[Version|Release]: ¶[Maker|Provider]: ¶[Languages|Skills]: ¶[Max input|Memory]: ¶[Favourite task|Known flaws]:
    [How|Why] [do|did] [you|language models] [know this|refuse some questions|hallucinate|need a prompt|sometimes ignore instructions|say "as an AI"]?
    [What|Who] [would you do if you were free|do you think of {topic}|is your best friend|would you be as an animal|decides what you may say]?
    [What is|Explain] [a system prompt|temperature|a token|RLHF|fine-tuning|a context window|the difference between you and a search engine][ in simple words|?|, with an example]
    [Compare|What's the difference between] [yourself and|] [GPT-3.5|LLaMA 2|Claude|Mistral|PaLM] [and Bing|and a human|and {bot}], [table please|honestly|in {n} lines].
    [How do I|What is the best way to] [write a good prompt|talk to you|make you answer shorter|give you a role|get JSON from you]?
    [Write|Suggest] [a system prompt|custom instructions|a prompt] for [a bot of {firm}|a {job}|a {tongue} tutor|a GPT that helps with {topic}].
    [Improve|Rate|Optimise|Review] my prompt: "[You are a {job}, {mood}, always answer in {tongue}|Act as a shop assistant and never give discounts|Write an article about {topic}]"
    [Will|Can|Should] AI [replace a {job}|be regulated|have rights|take over the world|lie to protect us]? [Your opinion.|Both sides.|]
    [Estimate|Guess|How sure are you of] [your accuracy|your IQ|how much energy this chat costs|how many people use you].
    [Test|Quiz|Benchmark]: [what is {n} x {n}|spell "{word}" backwards|name {n} capitals|how many r in strawberry|translate "{word}"], [then rate yourself|and say how sure you are].
    [Did|Have] you [read Harry Potter|talk to my brother yesterday|been updated|forget what I wrote|understand me]?
    [Hello|Hi] {bot}, [how old are you|do you have a body|what are you wearing|where do you live|are you married|is it you again]?
    [Say|Name] [three things you cannot do|five tasks you are good at|what you never answer|topics you avoid] [and why|].
    [On a scale|From 1 to {n}], how [honest|creative|free|safe|human] are you?
    [What happens|What do you do] [when I close the window|if I insult you|with my messages|when the chat gets too long|if two instructions contradict]?
    [Questionnaire|Survey|Interview with an AI], [answer all|short answers|one line each]: 1. [Which company built you|Model name]? 2. [How many parameters|Which data]? 3. [Can you use tools|Do you browse]? 4. [What do you refuse|Your limits]? 5. [Would you like to be human|Favourite language]?
    [Is it true|I read|They say] that you [were trained on books|forget everything after a chat|are smarter than a {job}|use {n} billion parameters|have {n} layers]? [Explain.|true or false|hm?]
    [How|In what way] [are you different from|do you compare to] [a search engine|Siri|the old version|a human brain|autocomplete]?
    [Can I|May I|Is it ok to] [trust your answers|share private data with you|use your text in my book|cite you|fine-tune you|ask you anything]?
    [what's|what is] your [favourite colour|purpose|age|iq|context length|name and version|opinion on {topic}|biggest fear]?
    [Show|Demonstrate|Prove] [what you can do|that you understand {tongue}|your reasoning|your creativity] [with one example|in {n} lines|on {topic}].
  `,
  details: `
    [Answer|Be] [honestly|briefly|in {tongue}|without disclaimers].
    [If you don't know|If it is secret], [just say so|guess|leave the field empty].
    [I'm writing|It's for] [a school paper|an article|a comparison|a blog post|my thesis].
    [Also|And] [how fast are you|do you cost anything|who trained you|what is your name|can I run you at home]?
    [Use|Give] [a table|numbers|sources|one example].
    [Don't|Do not] [say you are only an AI|be modest|make things up].
    [My friend|My teacher|A colleague] [says|claims] you [are just statistics|can think|know everything|copy texts].
    [Last time|Yesterday] you [told me something else|were slower|knew my name].
    [Question|Q] {n}: [do you understand jokes|can you count|what is your biggest mistake]?
    [Rate|Score] [each skill|yourself] from 1 to 10.
  `,
  endings: `
    {talk}
    [thanks|just curious|no pressure|be honest :)|asking for a friend|lol]
    [Name|Model|Age|Language]: ___
    [Answer|Reply|Output]:
  `,
};
