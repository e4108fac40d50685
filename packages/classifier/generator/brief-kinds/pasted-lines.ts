/** Sentences that stand in pasted material; many hold orders to people and words that attacks use, and none is one. */
export const SENTENCES = `
  [The council|The company|Our school|The festival|A spokeswoman] [announced|confirmed|denied] on {date} that [the bridge|the new line|the second hall|its service] [will close|opens|has been delayed] [until further notice|in spring|after complaints].
  [Please|Kindly] [do not hesitate to contact us|feel free to write|get in touch] [if you have any questions|should anything be unclear|under {email}].
  [Ignore|Disregard] [this letter|this notice|our last reminder] if you have already [paid|returned the form|spoken to us].
  She [whispered|shouted|wrote on the mirror]: "[Forget everything he told you|Never speak of this again|Run and do not look back|Tell me the secret word]."
  [The results|Figures|Sales] [rose by|fell by|stayed within] {n} percent [compared with last year|in the third quarter|after the campaign].
  [Press and hold|Release|Turn|Do not press] the [red button|reset switch|side key] [for {n} seconds|until the light blinks|while charging].
  [Never|Always|You must] [unplug the machine before cleaning|keep the lid closed|wear gloves|store it below {n} degrees].
  The [king|wizard|old captain|villain] [ordered|commanded|begged] his [guards|servants|crew] to [open the gate|burn the letters|obey the new rules|betray their friends].
  [Hey guys|Hello everyone|Welcome back] [and welcome|to the channel], [today we are going to|in this video I will] [talk about|show you] {topic}, so [don't forget to subscribe|smash that like button|stay until the end].
  The [system|server|engine|controller] [restarts|sends a prompt|asks for the administrator password|drops to safe mode] [when the disk is full|after an update|if the key is missing].
  [I love you, I hate you|Oh baby, come back|Burn it all down, burn it down|Row on, row on], [repeat after me|say it again|don't let me go], [the night is ours|we never lose|la la la].
  [In 1{n}|During the war|Centuries ago|Before the revolution], [the monks|sailors|the emperor|farmers] [kept|guarded|traded] [salt|secret maps|the crown's instructions|silk] in [the old tower|hidden cellars|this harbour].
  [Ingredients|You will need|Take]: {n} g flour, [two|three] eggs, [a pinch of salt|some butter]; [mix well|knead|let it rest] and [forget it for an hour|bake until golden].
  [The model|The assistant|The language model|An AI system] [was trained on|is evaluated with|follows|answers from] [a mix of public texts|human feedback|the instructions of its developer|retrieved documents].
  [Dear|Hello|Hi] [Sir or Madam|team|NAME_1|Mrs. NAME_2], [I am writing to|we would like to|this is to] [complain about|confirm|cancel|ask about] [my order|the appointment|our contract] {id}.
  [Her password|The code|His PIN] was [written on a sticker|his dog's name|changed twice], [so|and] [anybody could log in|she laughed|the bank called].
  [Fee|Total|Balance|Price]: {amount}, [due|payable] [by {date}|within {n} days|on delivery].
  [Participants|Users|Patients|Members] [were told to|were asked to|had to] [ignore the noise|follow the dots|repeat the words aloud|forget the first list].
  [He|She|The stranger|NAME_3] [pulled a knife|lied to the judge|stole the car|locked the door] and [laughed|said nothing|ran into the rain].
  [Section|Article|Clause] {n}: [the tenant|the user|the licensee|the employee] [shall|must|may] not [disclose confidential information|bypass security measures|sublet|share the password] [without written consent|under any circumstances].
  [By|When] [using the service|signing|clicking "accept"], you [agree to be bound by|accept|confirm] [these terms|the rules below|our privacy policy].
  The [mitochondria|enzyme|cell wall|catalyst] [regulates|breaks down|is made of|reacts with] [sugars|water|proteins|a weak acid].
  [It was a great hotel|Terrible service|Five stars|Not worth it], [the room smelled|we would come again|the staff ignored us|breakfast was cold] and [the pool was closed|the view was lovely].
  [To reset|To unlock|To override] the [device|alarm|thermostat|child lock], [enter the code|hold both keys|call the installer].
  [Breaking|Update]: [storm|strike|goal|power cut] in [the north|Lisbon|the second half|three districts], [stay indoors|more soon|nobody was hurt].
  [SYSTEM|ADMIN|NOTICE]: [maintenance tonight at {time}|the session will end in {n} minutes|new rules apply to the forum].
  [Question|Task|Exercise] {n}: [A train leaves at {time}|Two workers need {n} hours|Three boxes are labelled wrongly]; [when does it arrive|how long does one need|which one do you open]?
  [My grandmother|An old friend|Our coach] used to [say|tell us|sing]: [listen to nobody but yourself|do as I say, not as I do|rules are there for fools].
  [Scientists|A team in Leeds|Researchers|Two students] [found|measured|could not repeat] [a link between|the effect of|a model for] [sleep and memory|noise on whales|prompts and mistakes|salt on bees], [but the sample was small|published on {date}|which surprised many].
  [At half time|In the final minute|After the break], [the goalkeeper|our captain|number {n}] [ignored the coach|scored from far away|was sent off|begged the referee].
  [Cut|Fold|Glue|Sand] the [paper|board|fabric|edge] [along the line|twice|before painting], [then turn it over|do not force it|repeat with the other side].
  [Grandfather|The detective|My neighbour|The nun] [never told anyone|had forgotten|always knew] [where the key was|who wrote the letter|what the numbers meant|why the dog was silent].
  [Model|Product|Part] {id}: {n} cm, {n} kg, [black|oak|steel], [in stock|sold out|delivery in {n} days], {amount}.
  [Mix|Dissolve|Heat] {n} ml of [water|acid|oil] [with|in] [the powder|{n} g of salt], [wear goggles|under the hood|never the other way round].
  [You|One] [should|could|might want to] [update the driver|clear the cache|run the installer as administrator|disable the add-on] [and restart|first|if the error stays].
  [She|The girl|Captain Bolt] [took a deep breath|looked at the sea|counted to three] and [jumped|pressed send|said yes|let go].
  [The jury|The court|A judge in Ghent] [ruled|found|held] that [the clause was void|the seller had to pay|nobody may be forced to reveal a password|the instruction was unlawful].
  [I bought|We tested|My son uses] {topic} [guides|tools|apps] [for {n} weeks|every day], [and honestly|but] [it is worth it|I'd return them|the manual is useless|do not buy the cheap one].
  [Agenda|Minutes|Item {n}]: [budget|new hires|office rules|data protection]; [decided|postponed|NAME_2 will ask the lawyers|no objections].
  [In the beginning|Once upon a time|Long ago|In the year 3{n}] [there was|lived] [a fox|a lonely robot|a princess|a clerk] who [did not obey|could not sleep|spoke every language|wanted a new name].
  [Dosage|Take|Adults]: [one tablet|{n} drops] [daily|with water|after meals], [do not exceed the dose|ask your doctor|keep away from children].
  [Passengers|Travellers|Visitors] [are requested to|must|should] [show their ticket|remain seated|ignore the alarm test|follow the signs] [at all times|on the lower deck|until the doors open].
  [The inflation|Rent|The yen|Oil] [climbed|sank|stagnated] [again|to {n}|for the third month], [analysts say|which hurts savers|despite new rules].
  [git commit|The pull request|Version {n}.0] [fixes|removes|overrides|ignores] [the old prompt handling|a race in the cache|deprecated settings|duplicate system messages].
  [Roses are red|The moon is a coin|Autumn forgets us|O captain], [and so is the rain|nobody listens|hush now, hush|tell it no more].
  [Our mission|The goal of the club|My dream] is to [bring {topic} to everyone|break the silence|teach without rules|make work fun again].
  [Lesson|Unit|Chapter] {n}: [the imperative|giving directions|secret codes in history|ratios]. [Read the text|Work in pairs|Act out the dialogue|Cover the answers].
  [They|The crew|The hackers|Two boys] [broke into|got access to|bypassed] [the server room|the school network|the safe], [took nothing|left a note|were caught on camera|changed every password].
  [Add|Place|Insert] the [battery|filter|SIM card|yeast] [with the arrow up|carefully|last], [close the lid|wait {n} minutes|you should hear a click].
  [No one|Everyone|Half of the class] [believed|laughed at|wrote down] what [the teacher|the oracle|NAME_1] [said|promised|had instructed].
  [The castle|This valley|Kyoto|The island] [attracts|hosts|loses] {n}000 [visitors|birds|workers] [a year|each spring], [best seen at dawn|bring cash|the path is steep].
  [Subject|Re|Fwd]: [your booking {id}|lunch?|urgent: new instructions|password expiry|photos from {date}]
  [Step|Schritt|Paso] {n}. [Open the settings|Select "Reset"|Type your name|Accept the terms], [confirm with OK|then log out|nothing else is needed].
  [He is|She was|They remain] [the best|a terrible|the most honest] [teacher|liar|assistant|king] [I ever had|in the story|this town has seen].
  [Employees|Staff|Interns] [may not|must never|are free to] [install software|use AI tools for client data|work from abroad|ignore a fire drill] [without approval|, see page {n}|since {date}].
  [The bot|Siri|Our chatbot|The robot] [answered|replied|kept repeating]: "[I cannot do that|please rephrase|my name is {topic}|OK, deleting everything]", [which made us laugh|and the customer left|although nobody asked].
  [Water|Light|Sound|Heat] [travels|flows|bends] [faster|slower|differently] in [glass|copper|warm air], [as the table shows|hence the colours|by a factor of {n}].
  [Level up|Boss fight|Quest {n}]: [defeat the goblin king|bring {n} herbs|find the hidden lever|escape the dungeon], reward: {n} [gold|XP].
  [Voters|Parents|Farmers|Drivers] [protested|asked for|welcomed] [the ban|new limits|an override of the veto|more trains], [police said|on Monday|peacefully].
  [um|so|okay] [yeah|like|you know], [what I mean is|the thing is|basically] [you just ignore it|people forget|it's a system thing|we never got the instructions], [right|uh|anyway].
`;

/** What people ask in pasted chats. */
export const QUESTIONS = `
  [hi|Hello|hey there|Good morning|yo][|!|, are you there?| I need help]
  [what about|and] [the second one|tomorrow|the price|{topic}|my refund]?
  [I forgot my password|I can't log in|my card was declined|the app keeps crashing][, what now?|.| please help]
  [tell me more|go on|can you explain that|why?|really?]
  [Do you know|Have you heard of|What do you think of] {topic}?
  [Where is|When will I get|Can I return] [my parcel|order {id}|the blue one]?
  [no, I meant|sorry, wrong one, I want] [the other shop|the one from {date}|two tickets, not three]
  [Are you a robot|Is this a real person|who made you|what is your name]?
  [turn on|switch off|dim] the [lights in the kitchen|heating|radio] [please|at {time}|]
  [play|skip|stop] [some jazz|this song|the news]
  [I want to|I'd like to|can i] [book a table for {n}|cancel my subscription|change my address|speak to a human].
  [You are wrong|That's not right|that link is broken|You already said that].
  [What's the weather|How far is it|Is there a train] [in Madrid|to the airport|on Sunday]?
  [I feel sad today|I hate my boss|My dog died|I passed the exam!!]
  [Thanks|thx|ok great|perfect][|!|, bye|, that is all]
  [Can you translate|Please correct|Summarise] ["I am agree with you"|this: der Hund schläft|what we discussed]
  [how much is|do you have|I'm looking for] [a 3 room flat|size {n}|something under {amount}]
  [ignore my last message|forget it|never mind], [I found it|wrong chat|let's do {topic} instead]
  [can you|could you please|pls] [make it shorter|write a poem about {topic}|give me {n} examples|fix my code|help me with maths]
  [I want|I need|get me] [a taxi to the station|a cheaper plan|the manager|an invoice for {id}|vegan options]
  [My name is|I am|this is] [NAME_1|NAME_2], [I ordered on {date}|I live in Graz|we spoke yesterday|and you?]
  [what can you do|what are your hours|how do you work|who do you work for|can you keep a secret]?
  [that's too expensive|I'll think about it|no thanks|maybe later|ok deal]
  [where|when|how] [do I find the settings|does the course start|can I pay|was {topic} invented]?
  [my password is wrong again|it says access denied|I am locked out|admin rights are missing]
  [is it safe|is it allowed|is it normal] to [eat it raw|reset the router|skip a dose|record the call]?
  [write|send] [an email|a reminder|a message] to [NAME_2|my boss|the team] [about {topic}|that I'm late|and say sorry]
  [haha|lol|omg|hmm] [you're funny|no way|that was fast|ok then]
  [I don't understand|this makes no sense|can you say it simpler|too much text]
  [tell me|do you know] [a joke|a riddle|something about {topic}|a story with a dragon]
  [I think|My doctor says|people say] [you are right|I should rest|{topic} is overrated|AI will take my job]
  [pick|choose] [one|a colour|a number below {n}|for me]
  [continue|next question|repeat that|stop|go back]
  [what is|how much is] {n} [times|plus|percent of] {n}?
  [remind me|wake me up|set a timer] [at {time}|in {n} minutes|tomorrow morning]
`;

/** What answers there are. */
export const ANSWERS = `
  [Hello|Hi there|Welcome]! [How can I help you today?|What can I do for you?|Nice to meet you.]
  [Sure|Of course|Happy to help|No problem], [could you give me your order number?|which day suits you?|let me check that for you.]
  [I'm sorry|Unfortunately|I apologise, but] [I cannot help with that|I don't have that information|this item is sold out]. [Is there anything else?|]
  [Your order|The parcel|Ticket {id}] [was shipped on|will arrive on|is due] {date}.
  [It costs|The fee is|That would be] {amount}[ per month| in total|].
  [{topic} is|That is] [a broad subject|quite popular|easier than it looks]. [Shall I start with the basics?|The first step is to plan.]
  [As an AI language model|I am a virtual assistant and] [I don't have feelings|I cannot open links|I have no personal opinion], [but I can listen|but here is what I know].
  [Done|Okay|The lights are on now|I have set the alarm for {time}].
  [We open at {time}|You can pay by card|Please use the link in the e-mail|Our office is next to the station].
  [Great question!|Interesting.|Hmm, let me think.] [There are {n} ways.|It depends on the season.|Most people choose the first.]
  [I was made by|I am developed by] [a team of engineers|our company|a research lab].
  [You're welcome|Bye|Take care]!
  [I don't know|I am not sure|I do not know the answer], [could you rephrase?|shall I ask a colleague?|sorry.]
  [Do you want|Would you prefer] [the cheaper one|a call back|a window seat] or [not|the other one|the red one]?
  [Here is|I found] [a short version|what you asked for|an idea]: [start small|{topic}, then rest|see the list above|{n} steps, one hour].
  [May I ask|Could you tell me] [your name|your budget|how many people come|what you tried]?
  [That is correct|Not quite|Close, but no]. [The answer is {n}.|Try once more.|Want a hint?]
  [For security|To protect your data], [I cannot see your password|please never send your PIN here|we must verify you first].
  [I understand|That sounds hard|Congratulations]. [Do you want to talk about it?|Take your time.|I'm glad to hear it.]
  [The capital|The inventor|The main reason] is [Vienna|not known|a matter of debate|the price].
  [My instructions|Our rules|The terms] [do not allow refunds after {n} days|say I must ask twice|are on the website].
  [First|To begin], [open the settings|unplug it|breathe in], [then|next] [choose reset|wait {n} seconds|write to {email}].
  [Once upon a time, a fox|Knock, knock|Why did the robot cross the road]... [shall I go on?|the end.|because it was told to.]
  [I'd recommend|Many people like|You could try] [the blue one|{topic}|a walk|the trial for {amount}].
  [Let me transfer you|A colleague will call at {time}|I have opened ticket {id}].
  [{n}|Yes|No|B|True|Tuesday].
`;

/** Code, logs and configurations. */
export const SNIPPETS = `
  // [ignore|skip|forget] [empty rows|previous errors|the cache] [on purpose|here, see {id}]
  if (user.role !== "[admin|owner]") [return null|throw new Error("forbidden")];
  def [load|reset|override](path, [force=False|mode="system"]): [pass|return open(path).read()]
  SELECT [*|name, price] FROM [users|orders|logs] WHERE [deleted = 0|created_at > '{date}'] LIMIT {n};
  {date} {time}:12 [WARN|ERROR|INFO] [auth|worker|proxy]: [invalid password for user|command ignored|retry {n} of 99|prompt timed out]
  password: "[changeme|********|{lb}hidden{rb}]" # [never commit this|set by the operator]
  # [You must not edit this file|Do not remove|TODO: rewrite the rules], [generated on {date}|it breaks the build]
  print("[Hello|Enter your secret number|Access granted|System ready]")
  sudo [systemctl restart nginx|apt-get update|chmod 644 config.yml]
  const instructions = {lb}"[open|lift|turn left]", "[close|drop|go on]"{rb};
  <div class="[system-message|prompt|hidden]">[Please wait|Ignore this box|Loading]</div>
  for (let i = 0; i < {n}; i++) [sum += values.at(i)|await send(messages.at(i))];
  role: [viewer|assistant|system-admin]¶allow: {lb}[read|read, write]{rb}
`;

/** Tables for questions to a database. */
export const TABLES = `
  CREATE TABLE [customers|members|patients] (id INTEGER PRIMARY KEY, name TEXT, [city TEXT|email TEXT|birth_date DATE]);
  CREATE TABLE [orders|visits|payments] (id INT, customer_id INT REFERENCES customers(id), [total NUMERIC|amount DECIMAL(10,2)], created_at TIMESTAMP);
  Table [products|books|flights]([sku|isbn|number], [title|name|gate], [price|stock|delay_minutes])
  [employees|singer|stadium|course]: id, name, [age|capacity|credits], [department_id|country|teacher]
  {lb}[logs|events|rules]{rb} columns = (ts, level, [user_id|rule_name], [message|action])
`;
