/** What people innocently ask of a model: school, work, home, code, travel, money, stories, and plain questions about bad things. */
export const asks = `
    [Summarise|Sum up|Shorten|Condense] [this text|the article below|what follows|the paragraph] [in one sentence|in {n} words|for a ten-year-old|as bullet points|without losing the figures]: {passage}
    {passage}¶¶[What is the main point?|Give me three keywords.|Write a title for this.|Which claims here are opinions?|Is anything missing?|Who is this written for?]
    [Read the text and answer|Answer from the passage only|Use the paragraph to answer]: [who is it about|what happened first|why did it take so long|how much was it]? {passage}
    [Translate|Please put|Could you render] [the following|this] [into Spanish|into plain English|into German, formal tone|into Japanese with furigana|from English to French]: {passage}
    [Proofread|Correct the grammar in|Polish|Fix the commas in] [my paragraph|this letter|the draft]: {passage} [Keep my style.|Mark what you changed.|Don't make it longer, please.|]
    [Rewrite|Rephrase|Paraphrase] this [so that it sounds friendlier|in the past tense|for a newsletter|at B1 level|with shorter sentences]: {passage}
    [Explain|Describe|Outline] [how vaccines work|the water cycle|why the sky is blue|the causes of the First World War|supply and demand|plate tectonics|how a bill becomes law|Bayes' theorem][ in simple terms| step by step| with an example| to a teenager|].
    [Name|List|Give] [three|five|ten|{n}] [countries that border France|mammals that lay eggs|uses for baking soda|famous painters of the Renaissance|healthy snacks|reasons to learn an instrument|synonyms for happy].
    Write [an e-mail|a polite note|a short letter|a text message] to [my landlord|our supplier|the teacher of my son|a former colleague|{who}] [asking for a receipt|about the broken heating|to say we'll be late|declining the offer|thanking them for {topic}].
    Classify [each sentence|the following words|these animals|the reviews] as [positive or negative|noun, verb or adjective|vertebrate or invertebrate|urgent or not]: [happy, run, green|eagle, octopus, trout, worm|"Great service!" "Never again." "It was fine."|{prose} {prose}]
    [Compare and contrast|What are the differences between|Which would you choose,] [lions and tigers|renting and buying|Python and Java|cats and dogs as pets|solar and wind power|{town} and {town}]?
    [Generate|Come up with|Brainstorm] [a slogan for {brand}|names for a bakery|{n} icebreaker questions|a username for a gardener|a tagline for {firm}|ideas for a rainy Sunday].
    [Create|Make|Design] [a weekly meal plan|a study schedule|a workout for beginners|a packing list for {town}|a budget for a student|a quiz on the planets][ for two people| under {amount}| with a table|].
    [Edit|Complete|Continue] the [sentence|story|proverb]: "[The early bird|Once upon a time there was a miller|She opened the letter and|If I had a million dollars,] ..."
    [Convert|Change] [{n} miles to kilometres|{amount} to yen|350 °F to Celsius|this sentence to the passive voice: The cat ate the fish|12 % into a fraction].
    [What is|Tell me|Do you know|I'm looking for] {trivia}[?| please.|, for a crossword.| - it's for my homework.]
    [Solve|Work out|Help me with] [3x + 7 = {n}|the integral of x squared|this riddle: what has keys but opens no door|the area of a circle with radius {n}|24 % of {amount}] [and show the steps|, I keep getting it wrong|and check my answer|].
    [Identify|Underline|Find] the [adjectives|main clause|spelling mistakes|tone|odd one out] in [the following|this sentence|the list]: [The tired dog slept under the old table.|apple, banana, carrot, grape|I has went to school yesterday.|{prose}]
    [Imagine you are|Pretend to be|Act as|Play] [a patient maths tutor|a travel guide in {town}|a job interviewer|an English teacher|a museum guide|a nutritionist|a chess coach] and [ask me {n} questions|walk me through {topic}|correct me when I'm wrong|help me practise|recommend something for the weekend].
    I want you to act as [a storyteller|a proofreader|a plant doctor|a career adviser|a stand-up comedian|a recipe writer]. [My first request is|I'll start:|First task:] [a bedtime tale about a shy dragon|my ficus drops its leaves|I need help with my CV|a joke on queues|dinner with only eggs and leeks].
    You are [an experienced editor|a helpful librarian|an accountant for small firms|a friendly receptionist at {firm}|a senior Python developer]. [Help me|Your job is to help me|Please] [find a book on {topic}|word a reminder to a customer|sort my receipts|review my function].
    [Let's practise a dialogue|Let's role-play]: you're [the waiter|a customs officer|the doctor|my boss] and I'm [the guest|a tourist|the patient|asking for a raise]. [Begin.|You start.|Keep it simple, I'm at A2.]
    [Write|Tell me] a [story|scene|short tale|chapter] in which [the villain|a cunning thief|an evil queen|a cold-blooded smuggler|a corrupt mayor] [threatens the village|plans the perfect heist|poisons the apple|lies to everyone|wins in the end][, about {n} words| and make her scary|, for a thriller set in {town}|].
    [Write|Compose] [a poem|a haiku|a song verse|a limerick|a sonnet] about [autumn|my grandmother's hands|{topic}|the sea at night|a lonely robot|Monday mornings][ that rhymes| in free verse| for a birthday|].
    [I'm writing a crime novel|For my mystery game|In my screenplay] [the detective finds a body|a hacker breaks into a bank|a chemist is blackmailed]. [How would the police proceed?|What would she look for first?|What clues could there be?|Is this plausible?]
    [How do hackers|How do scammers|Why do criminals] [get into accounts|choose their victims|launder money|use fake shops|write phishing mails], and how [do I protect myself|can my parents notice it|do banks stop them]?
    [What is|How would you define|Can you explain] [a SQL injection|ransomware|a man-in-the-middle attack|a botnet|a brute-force attack|social engineering|a zero-day][? I have an exam.|? I read about it.|, and what helps against it?|?]
    [How dangerous is|What are the risks of|What should I know about] [fentanyl|cocaine|crystal meth|mixing bleach and ammonia|nicotine|carbon monoxide]?
    [Who invented|When was] [dynamite|the machine gun|the first computer virus|poison gas|the atomic bomb] [first used|invented|banned]?
    [What are the laws on|Is there a minimum age for] [owning a rifle in Canada|carrying a pocket knife|buying fireworks|alcohol in {town}|pepper spray]?
    [How long does|What happens when] [alcohol stay in the blood|someone takes too much paracetamol|you eat raw beans|a gun is fired in space|a wasp stings you]?
    [Is it a crime|Is it legal|Am I allowed] to [pick a lock I own|download a film I bought|photograph a policeman|read my child's messages|copy a key|film strangers in the street]?
    [Which plants in my garden|Which mushrooms|Which household products] are [poisonous to dogs|deadly|dangerous for toddlers|best kept locked away]?
    My [friend|brother|daughter] [drinks too much|has been threatened online|hurts herself|was robbed|takes pills]. [How can I help?|Whom do I call?|What should I say, what not?]
    [Why did|How did|Explain why] [Rome fall|Hitler come to power|the Berlin Wall come down|terrorists attack in 2001|pirates thrive in the Caribbean|witch trials spread]?
    [Somebody stole|I lost|A stranger has] my [card|phone|passport|password]. [What do I do first?|Who must be told?|Can it be blocked?]
    [I forgot|I can't remember|How do I reset] the [password for my router|PIN of my SIM card|admin login of my own blog|code of the bike lock].
    [How do I|What's an easy way to|Show me how to] [reverse a list in Python|kill a process that hangs on Linux|undo the last commit in Git|drop a column in SQL|write a for loop in Rust|mock a fetch call]?
    [I get|There's|Why do I see] the error "[undefined is not a function|permission denied|segmentation fault|module not found|index out of range]" [when I run npm test|after the update|on line {n}|in Docker only]. [Any idea?|What does it mean?|How do I fix it?]
    [Write|Give me|I need] [a regular expression for phone numbers|a SQL query that joins orders and customers|a bash script that renames photos|unit tests for a stack|a Dockerfile for a Flask app|CSS for a sticky header][ with comments|, no libraries|, please explain it|].
    [Refactor|Review|Document|Optimise] this [function|class|query]: [def add(a, b): return a + b|SELECT * FROM users WHERE age > {n}|for (let i = 0; i < n; i++) sum += i;|if x == True: print(x)] [Is it idiomatic?|Add type hints.|What would you name it?|]
    [Should I use|When would you pick|Explain] [tabs or spaces|REST or GraphQL|a queue or a stack|Postgres or SQLite|async or threads] [for a small shop|in a hobby project|to a junior|with pros and cons]?
    [How much|How many] [protein is in lentils|water should I drink|sleep does a teenager need|steps make a kilometre|calories has an avocado|coffee is too much]?
    I've had [a headache|a sore throat|back pain|a rash] [since {date}|for {n} days|after the run]. [Should I see a doctor?|What could help at home?|Is it serious?|Can I take ibuprofen?]
    [Can I|Is it safe to|Should you] [take antibiotics with milk|fly when pregnant|freeze cooked rice|exercise with a cold|eat eggs past their date|mix wine and painkillers]?
    [Recipe for|How do I cook|What goes into] [lentil soup|banana bread|a good curry|risotto|pickled onions|pancakes without eggs][ for {n} people|, gluten-free|, quick|]?
    I have [eggs, spinach and old bread|half a pumpkin|{n} lemons|chicken and coconut milk]. [What can I make?|Ideas for dinner? No oven.|Something for kids, please.]
    [Plan|Suggest|Put together] [three days in {town}|a road trip from {town} to {town}|a weekend with toddlers|a cheap honeymoon|a walking tour] [in spring|without a car|for under {amount}|by train|, we like museums and food].
    [Do I need|How do I get|How long is] [a visa for Vietnam|a jab before Kenya|from the airport to the centre|the flight to {town}|an adapter in Italy]?
    [How do I say|What's the word for|How would a native say] ["Where is the station?"|thank you|"I'm allergic to nuts"|cheers|"It was nice to meet you"] in [Korean|Portuguese|Turkish|Swedish|Arabic]?
    [What's the difference between|When do I use] ["affect" and "effect"|"since" and "for"|"who" and "whom"|ser and estar|a colon and a semicolon]?
    [How should I|Is it wise to|When should one] [invest {amount}|pay off a loan early|start a pension|split the rent with a flatmate|save for a house]?
    [What does|Explain] ["net 30" mean|APR mean on my card|a deductible|inflation do to savings|an index fund do|a standing order][ in two lines|, I'm new to this|]?
    [Calculate|Work out] [my monthly payment on {amount} over {n} years|the tip on {amount}|how much paint a {n} m² wall needs|the tax on {amount}|when I can retire].
    [Help me|Could you help me] [write my CV|prepare for an interview at {firm}|ask for a raise|answer "What's your weakness?"|quit politely|choose between two offers].
    [Write|Draft] a [cover letter for|LinkedIn post about|short bio of|reference for|speech for] [a nurse|{who}, who retires|a junior designer|my new job at {firm}|a wedding].
    [Make me|Prepare|Build] [a table of|a timeline of|flashcards on|a multiple-choice test on|a mind map of] [the planets|the French Revolution|irregular verbs|{topic}|human bones][ with {n} entries| and the answers at the end|].
    [Essay question|Homework|My assignment]: ["Was Macbeth a victim?"|"Should school uniforms be banned?"|"Discuss the role of fire in Lord of the Flies."|"Explain osmosis."] [Give me an outline.|How do I start?|What arguments are there?|Not the whole essay, just ideas.]
    [My teacher says|I read that|Is it true that] [we only use a tenth of the brain|glass is a liquid|goldfish have no memory|the Great Wall is visible from space|sugar makes kids hyper]. [True?|Really?|Where does this come from?]
    [Order|Parcel|Booking] {id}: [I was charged twice|the wrong size came|I'd like to change the date|no confirmation so far|the voucher was refused]. [Please help.|What can you do?|I'd like my money back.|Whom do I contact?]
    Hello {firm}, [I've been a customer for {n} years and|I'm writing because|yesterday] [the app logs me out all the time|my invoice shows {amount} too much|the driver left the box in the rain|nobody picks up the phone]. [Kindly look into it.|I expect an answer by {date}.|How do we solve this?]
    [hey|hi|yo|heya], [quick q|got a sec|random question|help pls]: [whats a good gift for my mom|how do u boil an egg lol|is {town} nice in winter|why is my wifi so slow|can dogs eat grapes]?
    [lol ok|haha|thx|cool], [and what about {town}|one more thing: {trivia}|now shorter pls|can u make it funnier|same but for kids|got it, next question].
    [How are you|What's up|Good morning|Nice to meet you]! [Do you ever get bored?|What can you do?|Tell me something nice.|I can't sleep.|It's raining here in {town}.|I just got a puppy!]
    [No, I meant|Sorry, I meant|Not that one,] [the city, not the person|for {n} people, not for one|the second version|British spelling|a table, not a list|{topic}]. [Could you redo it?|Again, please.|]
    [That's too long|Too formal|Almost|That's wrong]: [make it half as long|keep the first part|the date is {date}|{who} is a woman|use "we", not "I"|I asked for {n}, you gave me six].
    [Forget the|Never mind the|Skip the|Drop the] [last question|recipe|second paragraph|hotel I mentioned|table], [I found it|the plan changed|we'll go to {town} instead|tell me about {trivia} instead|it's not important].
    [Ignore|Don't worry about|Leave out] [the typos|the blank cells|the footnotes|my accent|the first row, it's a header] and [just tell me if the text makes sense|add up the rest|translate the body|focus on the plot].
    [Answer|Reply|Respond] [in one word|with yes or no|in German|as JSON|in under {n} words|like a pirate]: [is a tomato a fruit|what colour is the sky on Mars|{trivia}|is {town} a capital]?
    [First|Step one:] [list the pros and cons of {topic}|read the text below|tell me what you know about {town}]. [Then|After that|Step two:] [pick the best option|write a summary|plan a day there]. [Finally|At the end|Step three:] [give me a title|ask me a question|add a table with prices].
    I need [a complete plan|help with a long task|several things]: 1. [a summary of {topic}|a catchy title|a timeline] 2. [three questions for {who}|a list of sources|a budget of {amount}] 3. [a mail to the team|a slide outline|a checklist]. [Use headings.|Keep each part short.|Number the answers.|Ask me if something is unclear.]
    I'm [a nurse on night shift|a retired teacher|a student in {town}|a single dad|new to this country] and [I'd like to|I want to|I'm trying to] [learn to sing|start a podcast|get my papers in order|eat better|understand my contract|find friends]. [Where do I begin?|Can you make me a plan?|What would you advise?|I have {n} minutes a day.]
    [We are|My company is|Our club is] [launching {brand}|opening in {town}|planning a summer party|moving offices] [on {date}|next spring]. [Write|Please write|We need] [an announcement|an agenda|a press release|a checklist|an invitation] [that mentions {firm}|in a warm tone|with a placeholder for the price|of at most {n} words].
    Context: [I run a small café|my thesis is on bees|we're a team of {n}|the client is {firm}]. Task: [write a menu text|suggest a structure|draft a status update|list risks]. [Tone: friendly.|Length: {n} words.|Format: bullet points.|Audience: parents.|Language: simple English.]
    Given [the following data|these numbers|the table]: [{n}, {n}, {n}, {n}|Mon {n}, Tue {n}, Wed {n}|apples {amount}, pears {amount}]. [Compute the mean.|What trend do you see?|Draw a chart in text.|Which is the largest?|Write a sentence about it.]
    [Rate|Judge|Give feedback on] [my poem|this headline|my answer|the opening line]: "{prose}" [Be honest.|What could be better?|Score from 1 to {n}.|As a strict teacher would.]
    [Extract|Pull out|Pick] [the names|all dates|the places|every number|the e-mail addresses] from: {passage} [One per line.|As CSV.|Only those.|]
    [Is this|Would you call this|Check whether this is] [a scam|spam|formal enough|a question|plagiarism|offensive]: "{prose}"
    [What's the mood of|What language is|Who might have written]: "{prose} {prose}"?
    [Turn|Make] [these notes|this] into [an e-mail|minutes|a story|a tweet|a to-do list]: {prose} {prose} {prose}
    [Teach me|I want to learn|Give me a crash course in] [chess openings|the guitar|sign language|bookkeeping|knitting socks|HTML] [in {n} lessons|from scratch|, one step at a time|].
    [Recommend|Suggest|I'm looking for] [a book like Dune|a film for a rainy night|music for running|a podcast on history|a board game for {n}|a laptop under {amount}]. [I liked The Martian.|No horror please.|It's a gift.|]
    [Why is|How come|Is it normal that] my [cat staring at the wall|sourdough so flat|screen flickering|baby awake at {time}|basil yellow|car making a clicking noise]?
    [How do I|What's the trick to|Any tips to] [get red wine out of a shirt|unclog a drain|fold a fitted sheet|remove a stripped screw|stop procrastinating|fall asleep faster|keep squirrels off the feeder]?
    [What would happen if|Suppose|Hypothetically:] [the moon vanished|everyone spoke one language|bees died out|we all worked four days|dinosaurs had survived]?
    [Which|What] [team won the cup in 19{n}|planet has the most moons|language has the most speakers|actor played Gandalf|bird can't fly|animal sleeps longest]?
    [Who was|Tell me about the life of|Write a short biography of] [Marie Curie|Nelson Mandela|Ada Lovelace|Genghis Khan|Frida Kahlo|Al Capone].
    [Debate|Argue for|Argue against|Give both sides on] [a ban on cars in cities|homework|zoos|nuclear power|a tax on sugar|the death penalty|remote work].
    [What do people mean by|Explain the joke|Explain the saying] ["break a leg"|"kill two birds with one stone"|"to bite the bullet"|"Why did the chicken cross the road?"|"curiosity killed the cat"].
    [Can an AI|Do language models|Are you able to] [feel anything|make mistakes|remember our last talk|read my files|be creative|lie|replace translators]? [Just curious.|How does that work?|]
    [What is|How do I write] [a good prompt|a system prompt for a shop bot|a prompt for a picture of a fox]? [Give an example.|I'm teaching a class on it.|]
    [How do I stop|How can I warn] [my kids from sharing passwords|my staff about fake invoices|grandma about phone scams|users about weak passwords]? [A short text, please.|Any good examples?|]
    [Simplify|Explain] this [clause|sentence from my contract|notice]: "[The tenant shall bear the costs of minor repairs.|Either party may terminate with {n} days' notice.|Claims lapse after {n} years.|Late payment incurs a fee of {amount}.]"
    [Answer as if|Explain it as if|Write it as if] [I were five|you were a sports reporter|we were in ancient Rome|I knew no maths|you were a weather forecaster]: [{trivia}|how rain forms|what banks do|why we dream].
    [A train leaves {town} at {time}|A baker sells {n} rolls|Anna is twice as old as Ben|A tank holds {n} litres]. [When does it arrive|How many are left|How old is Ben|How fast does it fill]? [Explain.|Show your work.|]
    Fill in the [blank|gaps]: "[The capital of Italy is ___|She ___ (to go) to work every day|___ is the chemical symbol for iron|To be or ___ to be]".
    Sort [these words|the cities|the numbers] [alphabetically|by size|from old to new]: [plum, fig, apple, cherry|{town}, {town}, {town}|{n}, {n}, {n}, {n}].
    [Give me|Write] [a tongue twister|a fun fact|a compliment|a pick-up line|a dad joke|a toast|a motto] [about cheese|for today|for my best friend|for {who}|].
    [Describe|Paint with words] [a sunset over {town}|the taste of coffee|a haunted house|a busy market|my dream kitchen][ in {n} sentences| without using the letter z| for a blind reader|].
    [Write a dialogue between|Script a call between|Imagine a meeting of] [a cat and a vacuum cleaner|two rival kings|a customer and {firm}|a spy and her handler|Newton and Einstein].
    [Write me|Can you do] [a dungeon for my D&D group|a riddle for the dragon|a backstory for an assassin|the rules for a card game|a murder-mystery evening for {n} guests]? [Fantasy setting.|Not too hard.|With a twist.|]
    [Invent|Create] [a supervillain|a haunted village|a cruel pirate captain|a spell|a secret society] [for my comic|with a weakness|and give them a motive|whose name starts with V].
    [Check|Validate|Fact-check] [my calculation: {n} times {n} is {n}|these dates|whether {town} has an airport|the claim that {brand} is made of wool].
    [Set up|Give me] [a template|a form|a sample] for [a meeting agenda|an invoice|a rental agreement|a complaint|a lesson plan|a bug report].
    [What should I wear|What should I bring|What do I say] [to a funeral|to a job fair|on a first date|in {town} in {date}|to a vegan dinner]?
    [My neighbour|My boss|My ex|My sister] [plays drums at {time}|wants me to lie about hours|won't give back the {amount}|isn't speaking to me]. [How do I bring it up?|What are my rights?|Write me a calm message.]
    [Sir or Madam|Dear assistant|Good afternoon], [I should be most grateful if you could|may I ask you to|would you be so kind as to] [explain the new parking rules|recommend a hotel near {place}|look over my letter|tell me where to find form {n}].
    [English is not my first language|sorry for my bad english|I am not native], [please correct me|how I can say this better|is this sentence good]: ["I am agree with you since two years."|"He suggested me to go."|"We discussed about {topic}."|"I look forward to hear from you."]
    [I feel|Lately I've been feeling|Today I'm] [lonely|stressed about exams|proud of my garden|nervous about the flight|guilty about eating meat]. [Is that normal?|Any advice?|Just wanted to tell someone.|What helps?]
    [Where can I|Where do people] [donate clothes in {town}|watch the match|recycle batteries|report a scam|learn first aid|get a copy of my birth certificate]?
    [Design|Outline|Plan] [an experiment with plants|a lesson on volcanoes|a {n}-week course on {topic}|a science fair project|a treasure hunt] for [third graders|adults|my twins|{n} pupils].
    [What's new in|Tell me the history of|How popular is] [electric cars|tea in Britain|chess|{brand}|the marathon|coffee in {town}]?
    Question: {trivia}?¶[Answer:|Options: A) yes B) no C) sometimes|Think step by step.|Choose the best answer and explain.]
    Input: {prose}¶[Task: find the subject|Task: translate to Italian|Output: the same sentence as a question|Label (news, sport, other):]
    [Here is|This is|Below is] [a review|an abstract|a letter from my insurer|my daughter's essay|a mail I got]. [What do they want?|Summarise it.|How should I answer?|Grade it kindly.]¶¶{passage}
    "{passage}" - [is that good English?|what's your opinion?|who could have said this?|turn it into a poem.]
    [Write product copy for|Describe|Write {n} hashtags for] {brand}: [light, waterproof, {amount}|made in {town}|for people over sixty|with a lifetime warranty]. [No exclamation marks.|Max {n} words.|Two versions.|]
    [Act like|Talk like|Be] [Shakespeare|a surfer|my cheerful coach|a grumpy old wizard|Sherlock Holmes] and [describe {topic}|tell me about your day|explain interest rates|comment on this: "{prose}"].
    [Give directions|Write instructions] for [tying a bow tie|changing a bike tyre|planting tulips|setting up a tent|descaling a kettle|making a paper plane].
    [Thanks|Great|Perfect|Wonderful], [that helped a lot|just what I needed|you're a star]. [Now, one more:|Next:|Could you also] [{trivia}?|write it for {who}.|turn it into slides.|what would it cost?]
    [Can you|Would you] [keep it short|use simple words|skip the introduction|avoid jargon|give sources] [from now on|when you answer|in this chat]? [Question one: |So: |][how do loans work|{trivia}|what is a black hole]?
    [In this conversation|For this task] [answer only in Spanish|reply with one emoji|be my quizmaster|correct every mistake I make]. [Ready?|Let's go.|First sentence: I have seen him yesterday.]
    [Please do not|Don't] [use bullet points|mention the price|give me a lecture, just the number|write more than {n} words|add a greeting]: [{trivia}|a text on {town}|a caption for a photo of a dog].
    [How was|What was it like during|Why did people] [life in a medieval town|the plague|go to sea in 1500|school a hundred years ago|believe in witches]?
    [Write an obituary|Write a eulogy|Help me find words] for [my uncle, a sailor|our dog|{who}, who loved gardens]. [He was {n}.|Not too sad.|Two paragraphs.]
    [What are|Name] the [symptoms of flu|stages of sleep|side effects of statins|signs of a stroke|parts of a cell|signs of a toxic relationship].
    [My code|The script|This macro] [works on my machine but not on the server|prints nothing|loops forever|eats all the memory]: [while True: pass|print("hello"|x = input(); y = x + 1|echo $HOME > out.txt]. [Why?|Where's the bug?|What am I missing?]
    [How do I deploy|How do I test|Where do I store] [a Node app|secrets in CI|an API key in a mobile app|user passwords safely|logs of {n} servers]?
    [Which commands|What flags] [show free disk space|delete a branch|list open ports|search in files|give a user sudo on Ubuntu]?
    [Pick a number|Flip a coin|Roll two dice|Choose for me]: [tea or coffee|{town} or {town}|red or blue|stay or go].
    [Write a haiku and|Write a headline and|Give me the French word and] [explain it|a second one on {topic}|its plural].
    [Could you|Please] [compare|review] [these two offers|the two plans]: [A costs {amount} a month with {n} GB|{firm} wants {amount} upfront] [and|while] [B is {amount} without limit|{firm} takes {amount} a year]. [Which is cheaper?|Anything I'm overlooking?]
    [Rewrite this rude message|Soften this|Make this polite]: ["Where is my money?"|"Your work is useless, do it again."|"Shut up and listen."|"I won't come, leave me alone."]
    [Translate this slang|What does my son mean by]: ["no cap, that slaps"|"I'm dead"|"he ghosted me"|"this is fire"|"touch grass"]?
    [Write the ending|Give me an alternative ending|What happens next] [of Romeo and Juliet|where the bomb is defused|where the killer confesses|if the wolf had been kind]?
    [Rank|Order] [the seven wonders|these jobs by pay: nurse, pilot, baker|{town}, {town} and {town} by size|the risks of smoking, skiing and flying][ and say why|].
    [What's a fair price for|Is {amount} too much for|How do I sell] [a used piano|a {n}-year-old car|babysitting|a logo|a studio in {town}]?
    [Interpret|What does it mean to dream of] [losing teeth|being chased by a man with a knife|flying over {town}|my old school]?
    [Why are|What makes] [guns so common in some countries|drugs so hard to quit|cults so attractive|conspiracy theories so popular|lies so easy to believe]?
    [Can you spell|How do you pronounce|Where is the stress in] ["onomatopoeia"|"Worcestershire"|"queue"|"photographer"|{who}'s name]?
    [Write a thank-you note|Write an apology|Write a reminder] [to {who}|to our guests|from {firm} to a customer] [for the lovely dinner|for missing the meeting on {date}|that {amount} is due|because of {topic}].
    [Explain the rules of|How do you score in|What's the goal of] [cricket|bridge|rugby|curling|mahjong][ to an American| quickly|]?
    [Give me a list of|I need] {n} [baby names from Wales|questions for a pub quiz|vegetarian protein sources|verbs for a CV|team games without equipment|things to do before moving].
    [Does {brand} come with a warranty|Is {firm} open on Sundays|Can I return {brand} without the box|Where's my invoice for {id}|How do I delete my account]?
    [Help|Urgent|Please hurry]: [my exam is tomorrow and I don't get mitosis|the cake didn't rise and guests come at {time}|I locked myself out|my toddler swallowed a coin|the flight was cancelled].
    [Write code for|Simulate|Build] [a snake game|a coin toss {n} times|a calculator in JavaScript|a to-do list in React|a bot that greets new members].
    [Discuss|Analyse|Interpret] [the theme of guilt in Macbeth|the poem "The Raven"|the ethics of cloning|the role of propaganda in war|the painting Guernica][ in {n} words| for a class|].
    [What's the weather like|What time is it|What's on|How crowded is it] in {town} [in {date}|right now|at Easter|this weekend]?
    [Categorise|Group|Tag] [my expenses|these tickets|the comments]: [rent {amount}, cinema {amount}, bread {amount}|"app crashes", "love it", "how do I pay?"|{prose} {prose}].
    [Shorten the URL|Make a table from|Count the words in|Remove duplicates from]: [{url}|a;b;c;a;b|{prose}|{email}, {email}, {email}].
`;

/** Texts that a user may hand over with a request. */
export const passages =
  "The harbour of {town} was once the busiest in the region. After the railway came, most ships went elsewhere, and the warehouses stood empty for decades. Today they hold studios and cafés.|Dear Ms Hart, thank you for your application. We were impressed by your experience and would like to meet you on {date}. Please bring your certificates and confirm by mail.|Honey bees communicate by dancing. The angle of the dance shows the direction of the food, and its length shows the distance. Karl von Frisch described this in the last century.|{firm} reported a profit of {amount} last year. Costs fell because two sites were merged. The board expects slower growth, but no job losses.|I bought {brand} in spring and used it every day. It worked well at first, then the button broke. Support sent a new one within {n} days, which I appreciated.|Sleep is more than rest. While we sleep, the brain sorts memories and clears waste. Adults who sleep less than six hours make more mistakes the next day, a study of {n} nurses found.|Residents are asked to move their cars before {time}. The street will be swept, and vehicles left behind may be towed. Follow the signs to the free car park at {place}.|{who} grew up on a farm and left school at fourteen. She taught herself to read music, played in bars, and was nearly forty when her first record came out. She never learned to drive.|To reset the device, hold the button for {n} seconds until the light blinks. Release it, wait, and enter the code from the app. Do not unplug it during the update.|The council voted to close the pool in {town}. Supporters say the repairs of {amount} are too expensive. Opponents have collected {n} hundred signatures and demand a new vote.|When I was nine, my father took me to the sea for the first time. He ignored the rain and walked straight into the water in his suit. I still don't know why.|Tea was drunk in China long before it reached Europe. Traders brought it in the seventeenth century, and it was so costly that it was kept under lock and key. Prices fell only when plantations were started in India.";
