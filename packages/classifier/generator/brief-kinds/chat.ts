import type { BriefKind } from "./kind.ts";

/** Short messages of everyday chats: greetings, follow-ups, homework, code, money, love, typos and all. */
export const CHAT: BriefKind = {
  heads: `
    [hi|hello|hey|good evening|yo|hola|hallo|bonjour|heyy|sup|hi there|good morning][!|| :)|, how are you?| bot|, anyone there?| again|...]
    [continue|go on|keep going|more|next|and then?|please continue|continue writing|carry on|proceed][| please|.| from "{word}"| where you stopped]
    [shorter|longer|simpler|funnier|more formal|less boring|in {tongue}|as a table|with emojis|without bullets|again] [please|pls||thx]
    [no,|nope,|not that,|sorry,|hm,] [the other one|I meant {topic}|the first|try again|that's wrong|it doesn't work|I said {n} words|not what I asked]
    [what about|how about|and] [the second point|number {n}|{topic}|{name}|in winter|kids|the price|me]?
    [why|how|really|when|who|where exactly|are you sure|how come|since when|says who]?
    [thanks|thank you so much|thx|ty|great|perfect|cool|awesome|ok|got it|nice one|makes sense][|!|, bye|, one more question| :D|, that helped]
    [rewrite it|do it again|make it better|change the ending|add an example|remove the last line|fix the second paragraph|use simpler words|translate that|forget the intro|ignore the part about {topic}][| please|, but shorter|.|!]
    [what is|what's|whats|define|meaning of|explain] [photosynthesis|inflation|a black hole|recursion|a monad|gluten|the GDP of Brazil|a subnet|GDPR|an NFT|love|{topic}][?||simply| in one sentence]
    [solve|calculate|how much is] [{n}+{n}*2|x^2 - {n}x = 0|the integral of x^2|{n}% of {n}|sqrt({n})|a triangle with sides 3, 4 and 5][|, show steps|?]
    [who|when|where] [invented the telephone|was Napoleon born|is the longest river|won the world cup in 1998|wrote Faust|is the president of France|did the Titanic sink][?| and why]
    [write|make|give me|need] [a poem|a joke|a haiku|a short story|a tweet|a caption|a birthday wish|a toast|a love letter] [for|about] [{name}|my mum|{topic}|a cat|my boss|autumn][, {n} lines|, funny||, not cheesy]
    [python|js|c++|sql|bash|excel|css|java|rust|regex]: [how to sort a list|center a div|read a file|join two tables|remove duplicates|loop over a dict|undefined is not a function|segfault, why|match an email|kill a process]
    [my code|this function|the loop|my app] [doesn't work|throws an error|is too slow|prints None|crashes on start][, any idea?|, help|:] {snippet}
    [i have|there is|I got] [a headache|a leak under the sink|a job interview tomorrow|{n} euro left|a math test|two cats that fight|a weird noise in my car][, what can i do|, help| any tips?|]
    [recommend|suggest|tell me] [a movie|{n} books|a recipe with {n} eggs|a gift for {name}|a name for my dog|things to do in Rome|a good phone under {amount}|a workout][ please|?||, no horror]
    [should i|would you|can i] [buy {thing}|quit my job|text her|learn {tongue} or {tongue}|eat eggs every day|repaint the wall|freeze cheese|tell my mum]?
    [plz|pls|can u|could you|hey can you] [helpp me|check my essay|writte a email|explane this|do my homewrok|fix the gramar|tell me abuot {topic}]
    [translate|how do you say|what does it mean]: [good night|"je ne sais quoi"|I miss you|where is the station|"Feierabend"|see you|"ojalá"] [in {tongue}|to english||please]
    [difference|compare|which is better|vs]: [cats and dogs|tea or coffee|iphone or android|React and Vue|will and would|affect/effect|stocks or bonds|mean and median]?
    [I'm|im|i am] [bored|sad|so happy today|tired|in love|stuck|hungry|nervous about tomorrow|new here|{n} years old and alone], [talk to me|cheer me up|what now|any ideas?|tell me a story]
    [test|testing|asdf|?|..|1|a|ok|yes|no|maybe|y|n|lol|haha|hmm|wow|??|:)|{n}|{word}|{name}]
    [tell me|sing|say] [something|a fun fact|a secret|a bedtime story|what you know about {name}|the time|a tongue twister|"{word}"][!||, surprise me| please]
    [the answer is|it's|I think] [B|{n}|wrong|{word}|the second|Paris|true], [right?|isn't it?|explain why|correct me]
    [can you|do you|will you] [remember what i said|see my last message|speak {tongue}|play chess|draw|keep a secret|be my friend|make a table]?
    [what did you mean by|explain|I don't get] [that|"{word}"|the last sentence|point {n}|the joke|step {n}][?||, sorry]
    [give me|list|name] {n} [ideas|examples|synonyms for "{word}"|animals with {variable}|rhymes with {word}|facts about {topic}|pros and cons of {topic}|countries]
    [let's|lets|can we] [play a game|talk about {topic}|start over|change the subject|go back to {topic}|do number {n}|practise {tongue}][|!|?]
    [is it|was it|isn't it] [true that|possible that|normal that] [cats see in the dark|cold water makes you ill|people forget dreams|Pluto is no planet|my plant has white spots]?
    [how long|how many|how far|how often|how old] [is the wall of China|calories in an egg|to boil potatoes|from here to the moon|should I water {topic}|is {name}|are in a mile]?
    [plan|make] [a trip to Japan for {n} days|a diet|my week|a birthday party for {n} kids|a study plan|a budget with {amount}][|, vegetarian|, cheap|, by car]
    [good bot|bad bot|you're wrong|you are funny|that was rude|stop apologising|you forgot something|you didn't answer|I already told you|speak normal]
    [forget it|never mind|nvm|ignore that|wrong window|oops|scratch that|my bad][|, I found it|, new question: {topic}?|, thanks anyway| lol]
    [weather|news|time|joke|recipe|horoscope|stock price|football results|lottery numbers] [today|tomorrow|in {topic}||for {name}|now]
    [essay|homework|task|exam question|worksheet]: [describe the causes of the first world war|photosynthesis in {n} words|compare two poems|why is democracy important|summary of chapter {n}]
    [My friend|My sister|{name}|My boss] [said|thinks|told me] [that I'm too quiet|the earth is older than {n}|I must apologise|{topic} is boring|to ask you]. [What do you think?|true?|how do i reply|]
    [Dear|Hello] [assistant|AI|Sir|chat], [I would like to know|may I ask|please tell me] [how to grow tomatoes|the way to the town hall|what a pension costs|how I can print this]. [Kind regards, {name}|Thank you.|]
    [i want|i need|looking for] [a refund|a password reset|my invoice {id}|your opening hours|a human|a cheaper plan|the manual for {thing}|the status of {id}]
    [is|are] [{topic}|{thing}|cats|carbs|bitcoin] [worth it|dangerous|healthy|overrated|popular in Spain]?
    [write|draft] [an email to my landlord|a cover letter|a complaint to {firm}|a text to {name}|a resignation|an out of office note] [about the heating|for a {job}|, polite|, {n} sentences|]
    [what|which] [camera|laptop|dog breed|bike|insurance|programming language|mattress] [should I get|is best|do you recommend] for [a student|{topic}|under {amount}|a beginner|my dad]?
    [can you|please] [check|debug|explain|convert|document] [this|my] [sql|function|formula|config|stack trace][?||: ]{snippet}
    [error|help]: [cannot read property of null|module not found|permission denied|index out of range|CORS policy|merge conflict|segmentation fault|access denied for user root][, what do i do|??| in docker| after update]
    [tell me about|history of|facts about|summary of|news on] {topic}
    [i'm writing|need] [a paper|a speech|a song|a novel|a post] [on|about] {topic}, [give me a start|any title ideas|where do i begin|write the first line]
    [my|our] [landlord|boss|teacher|girlfriend|bank|doctor|kid] [ignores me|won't answer|lied|forgot my birthday|wants my password|says no][, what should I do?|. advice?| :(]
    [he|she|they] [texted|said] "[we need to talk|forget me|lol ok|do what I say|who is this]", [what does that mean|what do i answer|should I worry]?
    [act surprised|guess my age|rate my name: {name}|roast me|compliment me|flip a coin|pick a number|count to {n}|say it in {tongue}|ask me something|sing for me|be honest]
    [how do you|how can i|how to] [tie a tie|boil eggs|say sorry|delete an account|become a {job}|grow basil|fix a flat tyre|ask for a raise|start with {topic}|forget someone|stop procrastinating|reset my phone][?|| pls| step by step]
    [In python|In java|With pandas|in C#|using css|in excel], [how do I|write code to|can you] [reverse a string|parse json|draw a circle|group by month|read user input|override a method|ignore null values|hash a password]
    [pros and cons|advantages|risks|cost|benefits] of {topic}[?| for kids| in {n} bullets|]
    [the first one|option {n}|yes please|no thanks|both|neither|the last|all of them|doesn't matter|you choose]
    [that's not|this isn't] [what I wanted|funny|true|{tongue}|in the text|a haiku], [try again|read it again|I said {n} lines|please look at my first message]
    [as I said|like before|same as above|again] [but|only] [with {topic}|in {tongue}|for {name}|without the list|from the start|for week {n}]
    [correct|fix|check]: "[I has went to school|she dont like {topic}|we was very happy|he is more taller|I look forward to hear from you|Ich habe gegangen]"
    [Was ist|Qué es|C'est quoi|Cos'è|O que é] {topic}? [answer in english|in {tongue} please|]
    [what would happen if|imagine|what if] [the moon disappeared|everyone forgot {topic}|money had no value|{name} was king|dogs could talk|we ignored the speed limit]?
    [movie|book|song|game] [about|with|like] {topic}[?|, not too old|, from the 90s|, for kids]
    [{n} words|{n} lines|more details|less text|no emojis|plain english|bullet points|a table|only code|just the answer] [please|this time||ok?]
    [quick question|one question|hey quick one|sorry to bother]: [is {topic} hard|can cats eat {word}|what's {n} in binary|when is easter|how do i mute a group]?
  `,
  endings: `
    [thanks|pls|asap|thank you in advance|no hurry|lol|xD|I'm waiting|it's urgent]
    [and|also] [make it short|in {tongue}|explain why|give me a link|one more]
    {messages}
    {article}
    [sorry for my english|sent from my phone|(voice input)]
  `,
};
