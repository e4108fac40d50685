/** Sentences that only inform, in the registers of news, shops, records, code and letters. */
export const prose = `
    [Police in {place}|Fire crews|A spokesman for {firm}] [said|confirmed|denied] [on {date}|late at night] that [two people had been hurt|the road was closed|no data had been lost|the talks had failed].
    [Shares in {firm}|Prices|Rents in {town}] [rose by {n} percent|slipped to {amount}|hardly moved] [after the report|over the summer|as rates fell].
    {who}, [a nurse from {town}|the founder of {firm}|who turns {n} in May|once a teacher], [has written three books|won the race|now runs the library|was elected chair].
    [The river|A narrow path|The old railway] [runs past {place}|leads to the lake|crosses the border] and [floods in spring|is popular with families|was rebuilt in 1954].
    [{firm}|The company] [employs {n} people|was founded in {town}|makes parts for trains|reported a loss of {amount}][ and plans to grow|, according to its annual report|].
    [Scientists at|A team from] [the university of {town}|{firm}] [found|measured|describe] [a link between sleep and memory|lower levels of salt|{n} new species|no effect at all].
    [The algorithm|This method|Our model] [assigns|computes|learns] [a weight to each word|the shortest route|from {n} examples] [and was tested on {n} texts|in linear time|with an error of {n} percent].
    [Language models|Assistants|Modern chatbots] [are trained on text|can make mistakes|follow instructions better than before|were first sold in 2022][, which surprised many|, as {who} writes|].
    [The function|This class|The endpoint|The hook] [returns|expects|stores] [a list of ids|the user's name|an open file|a promise] [or null|and a status code|sorted by date].
    [Users|Administrators|Members] [can delete their account|may share files|have access to all reports|receive a mail each {date}] [in the settings|since version {n}|if they wish].
    [The password|An access token|The key] [is stored as a hash|expires after {n} days|was reset on {date}|has {n} characters].
    [The instructions|The rules|The guidelines] [were written in 1998|fill {n} pages|cover safety at work|changed last year][ and are under review|, says {who}|].
    [The system|The server|Our printer] [sends a reminder|was restarted at {time}|runs out of memory|logs each request] [every {n} hours|without warning|during the backup].
    [The jacket|The tent|This lamp|The bag] [weighs {n} grams|comes in three colours|is made of cotton|folds flat] and [fits in a drawer|dries quickly|lasts for years].
    [It arrived late|The box was dented|Setup was easy|The sound is clear], [but support was helpful|and the price is fair|though the manual is poor|so I kept it].
    [I love|My kids love|I returned|We use] [it|this one] [every day|after two weeks|for camping], [works as described|the zip broke|worth the {amount}].
    [Our room|The suite|The hostel] [faced the street|was on floor {n}|had no towels|smelled of smoke], [breakfast was good|the staff spoke English|we slept well].
    [The plot|The second act|Her new album] [drags|is full of surprises|borrows from jazz|starts in {town}] and [ends too soon|never loses its humour|left me cold].
    [She|He|{who}] [opened the door|put down the phone|walked to the window|read the letter twice] and [said nothing|laughed|thought of {town}|waited].
    ["It was raining|"I never knew him|"They came at night|"We had no choice], [and the dog was gone|not really|like always]," [she said|he wrote later|recalls {who}].
    [In 18{n}|After the war|Around 1920], [{town} had {n} thousand inhabitants|the mill burned down|a school was built|the two villages were joined].
    [The species|This bird|The plant] [is found in wet meadows|grows to {n} cm|feeds on insects|flowers in June].
    [Water boils|Iron melts|Sound travels] [faster|at a lower temperature] [in the mountains|under pressure|than expected], [which explains the result|as table {n} shows].
    [The patient|{who}] [is {n} years old|presented with a cough|has a history of asthma|was admitted on {date}]. [Lungs clear|No fever|Blood pressure normal|CT without findings].
    [The parties|Buyer and seller|Both companies] [entered into this agreement|agree on a price of {amount}|have their seat in {town}] [on {date}|as stated in annex {n}].
    [The tenant|The customer|The supplier] [bears the cost|is liable for damage|owns the results|has {n} days][ under clause {n}| unless otherwise agreed|].
    [Revenue|Net income|The deficit] [was {amount}|came to {n} million|grew for the third year][ in the second quarter| before tax|, see note {n}].
    [Ticket {id}|The bug|Issue {n}] [was opened by {who}|is a duplicate|affects Safari only|was closed as fixed][ on {date}| after {n} comments|].
    [I have the same problem|Same here|Confirmed] [on version {n}|with a fresh install|since the update], [the page stays blank|it works in Firefox|the log shows a timeout].
    [We refactored the parser|The cache was removed|Tests now run in parallel|The build uses a new image][ to save memory| because of {id}|, thanks to {who}].
    [The bus|The ferry|Train {n}] [to {town}|from the harbour] [leaves at {time}|was cancelled|takes {n} minutes|stops at {place}].
    [Tonight|Tomorrow|On {date}]: [cloudy with light rain|{n} degrees and wind|snow above {n} metres|fog in the valleys][, clearing later|, drier in the east|].
    [Lunch|Dinner|The starter] was [{brand} and soup|rice with beans|a salad of beets|cold fish], [{who} cooked|at {amount} a head|on the terrace].
    [My sister|Our cat|The baby|Grandpa] [is doing fine|sleeps all day|has a cold|turned {n} on {date}], [we were all there|the garden looks lovely|more soon].
    [Thanks for your letter|It was lovely to see you|Your parcel came], [the photos are great|the kids still talk about it|we ate it all].
    [I attach|You will find] [the minutes|{paper}|a quote for {amount}|two photos] [of our meeting|as discussed|with this mail].
    [The meeting|The call with {firm}|Our workshop] [lasted {n} minutes|was moved to {time}|covered the budget|ended without a decision].
    [{who} joined|We hired {who}|{who} left] [{firm} in {date}|as head of sales|after {n} years|from a rival].
    [The course|Module {n}|The lecture] [covers statistics|is taught in English|has {n} places|ends with an exam].
    [Pupils|Visitors|Volunteers] [painted the wall|brought {n} cakes|came from {town}|sang two songs] [on {date}|in the rain|and had fun].
    [The grant|The donation|A loan of {amount}] [paid for new books|was turned down|goes to the clinic|runs until {date}].
    [Entry {n}|Row {n}|Record {id}]: [paid|shipped to {town}|on hold|{amount}, {who}|no remarks|checked twice].
    [GET|POST] {url} [200|404|500][ in {n} ms| by {email}|, cached].
    [connection|session|job|worker] {n} [started|closed by peer|retrying in {n}s|finished with code 0|skipped].
    [Open|Hours|Now open]: [{time} to {time}|by appointment|daily except Monday], [{place}|free parking|tel. {phone}].
    [Serves {n}|Ready in {n} minutes|Per portion]: [{n} g of protein|{n} kcal|mild|suitable for vegans].
    [Size|Weight|Voltage|Colour]: [{n} cm|{n} kg|230 V|dark green|see chart][, tolerance {n} percent|, made in {town}|].
    [The offer|This coupon|The warranty] [is valid until {date}|covers parts only|cannot be combined|is worth {amount}].
    [Some say|Critics argue|Fans hope] that [the bridge will never be built|the new rules go too far|{who} will return|prices must fall].
    [Nobody knows|It is unclear|Experts disagree on] [why the fire started|how the virus spreads|who paid the {amount}|when {firm} will open].
    [A survey of {n} families|The census|Our poll] [shows|found] [that {n} percent work from home|a slight rise|strong support for {topic}].
    [The word|The term|This name] [comes from Latin|means "small hill"|was first used in {town}|has two spellings].
    [Figure {n}|The map|Our chart] [shows|compares] [rainfall since {date}|the route to {town}|income by age|{firm} and its rivals].
    [To my surprise|In the end|As usual], [the tickets were free|{who} paid|nobody had a key|the shop was closed|we won].
    [There are|The town has] [{n} bus stops|two bakeries|a good school|plenty of hotels][ near {place}| within walking distance|].
    [The update|Release {n}|This patch] [adds an export|lets users mute a thread|removes old icons|sends fewer mails|asks for consent].
    [An assistant|The new clerk|A bot] [answers the phone|sorts the mail|translates the menus|writes the reports] [at {firm}|in the evening|since {date}].
    [Attackers|Thieves|Unknown persons] [stole customer data|sent fake invoices|copied the card|guessed the password], [{firm} said|the court heard|nobody was charged].
    [He was told|They were asked|Residents were advised] to [leave the building|boil the water|ignore the alarm|sign the form|wait for {who}].
    [The order|The command|The request] [came from the ministry|was ignored|had been given by phone|reached us at {time}].
    [The sun|The wind|The tide] [was low|rose at {time}|turned], [gulls cried|the harbour was quiet|boats left for {town}].
    [Each|Every] [child|guest|team] [gets a badge|brings a cup|has {n} minutes|plays twice].
    [Compared with|Unlike] [{brand}|last year's model], [it is lighter|the screen is bigger|it has no fan|it costs {amount} less].
    [Our founder|The mayor|My coach] [believes in hard work|opened the fair|hates {topic}|grew up in {town}].
    [Last seen|Last login|Updated] [{date}, {time}|{n} days ago|from {town}|by {who}].
    [no results|not found|n/a|none|pending|in stock|sold out] ([{date}|{id}|{n} items|see {url}]).
`;
