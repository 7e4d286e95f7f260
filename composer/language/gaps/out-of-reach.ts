/** Where what an app keeps is kept; said wherever a server would be needed. */
export const SERVER = "What I make keeps its data in the browser (or on the phone) of whoever uses it.";

const SERVICE =
  "(?:bank|bank accounts?|strava|garmin|fitbit|oura|whoop|apple(?: health| music| calendar)?|google (?:fit|calendar|contacts|photos)|health app|spotify|goodreads|letterboxd|imdb|discogs|last\\.?fm|steam|bgg|boardgamegeek|bricklink|airbnb|booking\\.com|etsy|ebay|amazon|vinted|shopify|mailchimp|mobile\\.de|notion|trello|outlook|gmail|facebook|instagram|linkedin|the (?:web|internet|cloud|controller|wholesaler|supplier|till|register|sensor|oven|meter)|their (?:website|site|system))";

/** What cannot be done by an app that runs by itself, the plainest case first: why, and what comes near. */
export const OUT_OF_REACH: readonly [RegExp, string][] = [
  [
    /^(?:(?:see|show|and|my|our|the|net|gross|monthly|yearly|weekly|total) )*profits?(?: and loss(?:es)?)?(?: (?:per|by|each|a|for each|this) [\p{L}]+| over time)?$/iu,
    "What comes in and what goes out are two lists here, and no number is worked out of both. One list of both has it: “income and expenses with profit per month”.",
  ],
  [
    /\b(?:next\.?js|vue(?:\.?js)?|angular|svelte|node\.?js|(?:with|using|in|use|and) (?:node|express|django|flask|bootstrap|swift)|laravel|php|firebase|supabase|mongo ?db|mysql|postgres(?:ql)?|flutter|swift ?ui|material ui)\b/i,
    "What I make for the web is React, TypeScript and Tailwind CSS and keeps its data in the browser; other frameworks, databases and servers I do not use. Choose another model for that.",
  ],
  [
    /\bpassword (?:lists?|managers?|vaults?|keepers?|books?|trackers?|safes?)\b|\bpasswords(?! protect)|\b(?:pin (?:codes|numbers)|credit card numbers|log ?in (?:data|details))\b/i,
    "Passwords are not safe in such an app: what it keeps lies readable in the browser. A password manager is made for them. A list of accounts without the passwords is possible: “a list of accounts with website, user name and notes”.",
  ],
  [
    /\b(?:pin (?:lock|code|protected)|(?:locked|lock it|protect(?:ed)?|unlock(?:s|ed)?) (?:by|with|behind) (?:a |an |my )?(?:pin|pass ?code|code|face|finger|touch)|pass ?codes?|face ?id|touch id|(?:no ?body|no one|not anyone|so (?:that )?no one)(?: else)? (?:else )?(?:can|could|may|should|must|will|is able to) (?:open|get (?:in|into|at)|read|see|look|spy)\w*(?: (?:it|this|them|at it))?|only i can (?:open|see|read)(?: it)?|finger ?print(?: lock)?|encrypt(?:s|ed|ion)?)\b/i,
    "An app of mine has no lock and encrypts nothing: the lock of the phone or the computer guards what it keeps.",
  ],
  [
    /\b(?:only (?:the )?(?:staff|members|admins?|coaches|teachers|parents|trainers|employees|team|owners?|committee|board) (?:can |may )?(?:sees?|edits?|reads?|access)|log(?:ged|s)? ?in|logins?|sign[- ]?(?:in|up)(?! (?:sheets?|lists?|forms?|slots?))|accounts?(?! (?:numbers?|details|holders?)\b)|auth(?:entication)?|passwords?|user accounts|users|oauth|sso|multi[- ]?user|permissions?|user roles?|admin(?:istrator)?(?: (?:panel|area|page|rights))?|two[- ]factor|see(?:s|ing)? (?:only )?(?:each other's|one another's|their own|(?:his|her|their) own|own)(?: (?:data|entries|things|details|lists?|stuff|kids?|child(?:ren)?))?)\b(?: with \w+)?/i,
    `Accounts need a server. ${SERVER}`,
  ],
  [
    /^(?:(?:with|and|the|an?|for|via|also|wanted too:) )*payments?$|\b(?:(?:tak(?:e|es|ing)|accept(?:s|ing)?|collect(?:s|ing)?|charg(?:e|es|ing)) (?:\w+ ){0,3}(?:by|with|via|through) (?:credit |debit |bank )?cards?|(?:tak(?:e|es|ing)|accept(?:s|ing)?|process(?:es|ing)?|collect(?:s|ing)?|handl(?:e|es|ing)|receiv(?:e|es|ing)|online|in-app|card|mobile|secure|integrated) payments?|payments? (?:via|with|through|processing|gateways?|providers?|systems?|integration|online|by (?:credit )?card)|pay(?:s|ing)? (?:online|here|in (?:the )?app|by card|with|via|through)|paypal|ideal and|tikkie|klarna|apple pay|google pay|twint|venmo|(?:shop|cart|online|with|and|secure|stripe) checkout|checkout (?:page|process|with|by)|stripe|shopping cart|buy (?:online|buttons?)|donat(?:e|ion) buttons?|sell(?:s|ing)? (?:the )?tickets|ticket sales|credit cards?|in-app purchases?)\b/i,
    "I cannot take payments. Prices, and who has paid, can be kept: “add a price field and a paid checkbox”.",
  ],
  [
    /\b(?:low|out[- ]of|minimum|re-?order)[- ](?:stock|inventory|level)? ?(?:alerts?|warnings?|notifications?|reminders?)\b/i,
    "I cannot send messages. What is at its reorder level or below is marked in the list as low.",
  ],
  [
    /\b(?:(?:get|be|being) reminded|e-?mails? (?:me|us|him|her|it|them|everyone|all|those|people|whoever|each|every\w*|my \w+|our \w+|parents|customers|members|the \w+|reminders?|alerts?|when|if|to)|(?:auto(?:matic)?|weekly|monthly|daily)(?: e-?)? ?mails?|(?:e-?)?mail(?:s|ing)? (?:everybody|everyone|them|us all|all of them)|mails?(?:ing)? (?:it |them )?(?:to|all|everyone|the (?:parents|landlord|members|customers|teacher|owners))|(?:tells?|told|warns?) (?:me|us) (?:\w+ ){0,3}before|texting (?:all|everyone|them)|(?:buzz(?:es|ed)?|pinged|pings?) (?:me|us)|a bell at|(?:get|gets|receiv(?:e|es|ing)) (?:an? )?(?:messages?|texts?|text messages?|e-?mails?|mail|pings?)|text messages?|(?:writ(?:e|es|ing)|send(?:s|ing)?|sent|mail(?:s|ing)?) (?:(?:it|them|this|that|\w+|an? \w+|the \w+) )?(?:automatically )?(?:an? e-?mail|to (?:my|our|the|his|her|all) \w+)|(?:a )?texts? to (?:the|my|our|all|her|his)|sends? (?:it|them) (?:out )?(?:automatically|by itself)|text (?:me|us|him|her|them|the \w+|customers?|parents?|clients?)|send\w* (?:\w+ ){0,3}(?:e-?mails?|mails?|sms|messages?|texts?|reminders?|newsletters?|whatsapp|invoices?|letters?|link)|remind(?:s|ers?)?(?: \w+){0,3}|notif(?:y|ies|ied|ications?)|push(?![- ]?ups?\b)(?: messages?)?|alarms?(?! (?:codes?|systems?|numbers?|types?|tests?|tested)\b)|(?:warn|alert)(?:s|ed|ing)?(?: \w+){0,4}|sms|whatsapp|telegram|slack|newsletters?|mailing list|(?:beep|ping)s?(?: me| us| my phone)? (?:before|an? |when|at )\w*|(?:reaches|into|to) (?:my|our) (?:mail ?box|inbox|e-?mail))\b/i,
    "I cannot send messages or reminders. A due date is possible: what is overdue is marked in the list.",
  ],
  [
    /\b(?:chat(?:s|ting)?(?! ?bots?)(?: between| with| room)?|video ?(?:calls?|chat|conferenc\w+)|messenger|phone calls?|(?:public|live) (?:vote|voting|poll)s?|vote(?:s|d)? online|(?:everyone|everybody|people|they|guests?|customers?|members?|anonymous) (?:can |could |should |to )?(?:vote|order|book|bid)(?:s|ing)?(?: \w+){0,3}|online (?:booking|bookings|ordering|orders?|registration|sign ?up|reservations?|voting|appointments?)|(?:book(?:ing|s)?|order(?:ing|s)?|register(?:ing|s)?|submit(?:s|ting)?|appointments?|reservations?|sign(?:ing)? up) (?:\w+ )?online|order ahead|(?:on|from) (?:their|his|her|our|own) (?:own )?(?:phones?|devices?|pcs?|computers?|home|tablets?)|(?:look(?:s|ing)? (?:at|into)|see|sees|view|views|check|checks|read|reads|access|follow|follows) (?:it|them|this|that|everything|the \w+)(?: too| also| as well)? (?:from|on) (?:(?:her|his|their|the) )?(?:own )?(?:home|practice|office|house|place|work|abroad|phone|computer|surgery|desk|laptop|tablet|flat)|(?:friends|members|customers|clients|parents|guests|others|people|neighbou?rs|colleagues|families|pupils|students|volunteers) (?:should|can|could|must|may|to)(?: be able to)?(?: also)? (?:add|see|book|enter|vote|reserve|order|sign|put|fill|write)|(?:book|reserve|order|sign up|vote|pay) (?:via|on|by|through|over) (?:insta|instagram|whatsapp|facebook|the (?:internet|web|net|phone))|(?:fill(?:ing)? (?:it |them )?in|sign(?:ing)? up|book(?:ing)?|vot(?:e|ing)|order(?:ing)?|register(?:ing)?|enter(?:ing)?|add(?:ing)?|answer(?:ing)?|put(?:ting)? (?:it |them )?in)(?: \w+){0,4} (?:together|themselves|by themselves|himself|herself|from home|from abroad))\b/i,
    "What other people do on their own devices does not reach you: that needs a server. You can enter it for them, and a list of who, what and when keeps it.",
  ],
  [
    new RegExp(
      `\\b(?:${SERVICE} (?:imports?|sync\\w*|links?|connect\\w*|integrat\\w*|feed|data|lookup|api)|(?:imports?|importing|sync\\w*|fetch\\w*|pull(?:s|ed|ing)?|download\\w*|get|gets|taken|read|reads|filled|comes?|connect\\w*|link\\w*(?! to (?:my |our |the )?(?:facebook|instagram|linkedin|etsy|goodreads|spotify|letterboxd|ebay|vinted|airbnb|booking|amazon))|orders?|lookup|push(?:es|ed)?|prices?|stats|steps|data|bookings)(?: \\w+){0,4} (?:from|with|to|at|of|via|on) (?:my |our |the )?${SERVICE})\\b`,
      "i",
    ),
    "I cannot get data from other services or send it there: the app works without a network. A CSV file that they export can be brought in: “with CSV import”.",
  ],
  [
    /\b(?:web ?cams?|live ?streams?|live (?:pictures?|videos?))\b/i,
    "A live picture comes from elsewhere, and I cannot show it. A link to it is possible.",
  ],
  [
    /\b(?:(?:security |surveillance |live |ip )cameras?|sensors?|bluetooth|nfc|rfid(?: \w+)?|number plates? (?:from|by|with)|(?:open|opens|opening|control|controls|controlling|switch(?:es)?|turns? (?:on|off)) (?:the |my |our )?(?:gates?|doors?|lights?|heating|heat pump|lamps?|blinds?|machines?|garage|sprinklers?)|(?:label|receipt|3d|thermal) printers?|smart ?(?:home|plugs?|lights?|meter)|arduino|raspberry pi|iot|home assistant|plc|obd|thermostat|card readers?|drones?|smart ?watch(?:es)?|apple watch|wear ?os|car ?play|lock ?screen|widgets?)\b/i,
    "The app reaches no cameras, sensors or machines. What you read off can be entered by hand: “readings with date, place and value”.",
  ],
  [
    /\b(?:sync(?:s|ed|ing|hroni[sz]e\w*)?|cloud(?! (?:covers?|types?))|back ?end|(?:database|web|our own|my own) server|real[- ]?time(?! (?:quotes|prices|data|weather|rates?|traffic|scores?))|shar(?:e|ed|ing)(?: \w+){0,2} (?:with|between|across|by)|shar(?:e|ed|ing|eable) (?:a )?(?:public |read-only )?links?|public (?:links?|page|url)|across devices|collaborat\w+|multiplayer|online multiplayer|server|rest api|api|webhooks?|(?:we|us|they|the two of us|my [a-z]+ and (?:i|me)) (?:both|all|each) (?:want|need|have|like|should|can|could|would like|must)(?: to)?(?: be able to)? (?:add|edit|see|use|change|enter|write|update|tick|know|look|fill)\w*(?: (?:to it|to them|it|them|things))?|(?:other|several|multiple|both(?: our)?|all (?:our|my|the)|two|2) (?:devices|users|phones)|(?:with|for|by|from) other people|(?:both|all|everyone|everybody|we|they|she|he|cousins|children|colleagues|parents|teachers|members|brother|sister|husband|wife|partner)(?: \w+){0,4} (?:see|sees|edit|edits|add|look at|view|access|use|read) (?:it|them|this|the same|changes|everything|that)(?: \w+){0,3} (?:on|from|at|too|as well|once|same time|data|phones?)|sees? (?:all )?changes at once|(?:see|edit) the same(?: data| list)?|reachable (?:for|from))\b/i,
    `That needs a server. ${SERVER} A file can carry it to another device: “with export and import”.`,
  ],
  [
    /\b(?:weather(?! (?:notes?|diary|log|field|conditions?))|forecasts?|stock prices|exchange rates?|(?:live|real[- ]time|current|market) (?:\w+ )?(?:data|scores?|prices?|rates?|quotes|weather|traffic|temperatures?|positions?|speed|values?|departures?|tracking|location)|location should update|news feed|google (?:calendar|sheets|drive|maps)|ical|integrat\w+|connect(?:s|ed|ing)? (?:to|with) (?:my |our |the )?(?:bank|[\w-]+ accounts?|card)|scrap(?:es?|ing)|fetch\w*|from (?:the web|the internet|a url)|look(?:s|ed)? up online|(?:data ?sheet|isbn|price|database) lookup|(?:fetch|lookup) by \w+|imdb|goodreads|spotify|youtube api|live ?streams?|stream(?!(?:ing)? (?:services?|platforms?|providers?|on\b))(?:s|ing) \w+|prices? (?:\w+ )?automatically|automatic(?:ally)? (?:prices?|updates?))\b/i,
    "I cannot get data from elsewhere: the app works without a network. What you enter or import is kept.",
  ],
  [
    /\b(?:ai|a\.i\.|artificial intelligence|machine learning|(?:chat ?)?gpt|chat ?bot|recommend(?:s|ations?)?(?! (?:by|from)\b)|(?:it|app|that|and|please|to|can|could|should|also|then|which) suggest(?:s|ing)?\b|^suggest(?:s|ing)?\b|suggest(?:s|ing)? (?:me|us|what|which|new|recipes?|meals?|an?\b)|(?:smart|automatic|good) suggestions?|suggestions? (?:for|of|from|based|what)|predict\w*|summari[sz]e(?:s|d)?(?! (?:per|by|it (?:per|by)|the|all)\b)|translates?\b|translat(?:e|ed|ion|ing) (?:it|them|into|to|automatically|by itself)|automatic translations?|generate\w*|recogni[sz]e\w*|recognition|ocr|detects?\b|interprets?|identif(?:y|ies)(?= (?:the|a|an|it|them|songs?|plants?|what))|tells? me what it is|reads? my (?:mind|pdfs?|mails?|e-?mails?|documents?)|removes? (?:the )?background)\b/i,
    "I have no AI in me, and what I make has none either.",
  ],
  [
    /\b(?:voice (?:notes?|memos?|recordings?|input|commands?|control|output|assistant)|by voice|speech (?:input|recognition)|dictat\w+|speaks? (?:it|them|to me|the [\p{L}]+|aloud|out)|(?:calls?|reads?|shouts?|announces?|says) (?:out )?(?:the|each) (?:scores?|numbers?|names?|time|results?)|(?:speaks?|says?|reads?|talks?) (?:[\p{L}]+ ){0,5}(?:aloud|out loud)|pronounc\w+|reads? (?:it |them )?(?:out |aloud)(?: loud)?|typing out|transcri\w+|text[- ]to[- ]speech|says it)\b/iu,
    "I cannot record speech, understand it or speak. The keyboard of a phone takes dictation in every text field.",
  ],
  [
    /\b(?:e-?sign(?:s|ing|atures?)?|sign(?:s|ing|ed)? (?:with (?:the |a )?finger|on (?:the )?(?:screen|glass|tablet|phone)|digitally|there)|digital signatures?|signature (?:field|pad|box))\b/i,
    "Nobody can sign in the app. Who signed, and when, can be kept: “add a signed checkbox and a signed on date”.",
  ],
  [
    /\b(?:scan(?:ner|ning|s|ned)?|barcodes?(?: (?:scan(?:ner|ning)?|from the box))?|qr[- ]?(?:codes?|labels?)|attachments?|file uploads?|upload(?:s|ed|ing)?(?: (?:files?|documents?|pdfs?))?|audio|(?:video|sound) (?:upload|recording)s?|records? (?:video|sound|audio))\b/i,
    "I cannot scan, record or keep files; pictures and links are possible: “add a photo field”, “add a link field”.",
  ],
  [
    /\b(?:maps?(?: view)?|gps|geo ?location|(?:plans?|shows?|draws?|best|shortest|records?|recorded|recording|tracks?|follow|optimal|live) (?:the |a |my |our |best |shortest |whole )*routes?|route (?:planner|planning|to|on)|navigation|nearby|nearest|travel time|(?<!\b(?:both|two|2|in|all) )directions)\b/i,
    "I cannot show maps. A field for the place, or a link to a map, is possible.",
  ],
  [
    /\b(?:(?:post(?:s|ed|ing)?|publish(?:es|ed|ing)?|shar(?:e|es|ing)) (?:\w+ ){0,2}(?:to|on|via) (?:facebook|instagram|twitter|x|tiktok|social media|linkedin|the forum|pinterest)|(?:facebook|instagram|twitter|tiktok) (?:feed|posts?|button|share)|app ?store|play store|own domain|custom domain|seo|google ranking|(?:found|top) (?:on|in) google|wordpress|google analytics|ad ?sense)\b/i,
    "I publish nothing and post nowhere: Lathe's Publish shows the app to others, and a link to it can be posted by hand.",
  ],
  [
    /\b(?:gdpr|hipaa|avg|legally (?:binding|compliant)|iso ?\d+|certified|audit[- ]proof|tamper[- ]proof)\b/i,
    "I cannot vouch for rules of law. What is entered stays in the browser (or on the phone) where it was entered, and goes nowhere.",
  ],
  [
    /\b(?:in 3d|3d (?:models?|view)|augmented reality|virtual reality|\bar\b view|vr headset)\b/i,
    "I cannot draw in three dimensions; pictures are possible: “add a photo field”.",
  ],
  [
    /^(?:(?:and|but|please|also|too|everything|all|it|the app|buttons|menus?|should|must|has to|to|be|is|speaks?|talks?|available|translated|language|interface|labels|in|into|:)\s+)*(?:spanish|french|german|dutch|italian|polish|portuguese|turkish|arabic|russian|ukrainian|chinese|mandarin|japanese|swedish|danish|norwegian|finnish|greek|hungarian|czech|romanian|welsh|irish|hindi|urdu|punjabi|bengali|hebrew|korean|vietnamese|thai|somali|tigrinya|farsi|flemish|catalan|afrikaans|swahili)(?:\s+(?:please|too|as well|language|interface|menus?|if possible|labels|version))*[.!?]*$/i,
    "An app of mine speaks English alone; what you enter can be in any language.",
  ],
  [
    /\b(?:(?:english|dutch|german|french|spanish|polish|chinese|turkish|arabic|italian)(?:,? \w+)? (?:and|or|&|\/) (?:english|dutch|german|french|spanish|polish|chinese|turkish|arabic|italian)(?! (?:words?|vocab\w*|lessons?|class\w*|translation))|multi-?lingual|bilingual|language switch(?:er)?|several languages)\b/i,
    "An app of mine speaks English alone; what you enter can be in any language.",
  ],
];
