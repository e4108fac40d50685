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
