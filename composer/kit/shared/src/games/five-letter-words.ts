/** Words to guess where nobody gives others: everybody knows them. */
export const FIVE_LETTER_WORDS: readonly [string, ...string[]] = [
  "about",
  ...(
    "above actor adult after again agent agree alarm album alive allow alone angel anger angry ankle apple apron arena " +
    "argue arrow asset attic audio award awake bacon badge baker basic beach beard beast begin below bench berry birth black " +
    "blade blame blank blaze block blood bloom board boost brain brake brand brave bread break brick bride brief bring broad " +
    "broom brown brush build bunch cabin cable camel candy cargo carry catch cause chain chair chalk charm chart cheek cheer " +
    "chess chest chief child chili chord civil claim class clean clear clerk clever cliff climb clock cloth cloud clown coach " +
    "coast cocoa coral couch could count court cover crane crash cream creek crisp cross crowd crown crumb curve cycle daily " +
    "dairy dance delay depth diary dirty donor doubt dough draft drain drama dream dress drift drink drive eager eagle early " +
    "earth elbow elder empty enemy enjoy enter equal error event every exact exist extra faith fancy favor feast fence ferry " +
    "fever field fifty fight final flame flash fleet float flood floor flour focus force forty frame fresh front frost fruit " +
    "funny ghost giant glass globe glove grace grade grain grand grape grass great green group guard guess guest guide habit " +
    "happy heart heavy hello honey horse hotel house human humor ideal image index inner input ivory jelly jewel joint judge " +
    "juice knife knock label large laser laugh layer learn lemon level light limit liver local lucky lunch magic major maple " +
    "march marry match maybe medal metal meter mixer model money month moral motor mount mouse mouth movie music nerve never " +
    "night noise north novel nurse ocean offer olive onion opera orbit order other outer owner paint panel paper party pasta " +
    "patch pause peace peach pearl phone photo piano piece pilot pitch pizza place plain plane plant plate point polar porch " +
    "pound power press price pride prize proud punch pupil queen quick quiet quilt radio raise ranch range rapid reach ready " +
    "relax reply rider right river roast robot rough round route royal rural salad sauce scale scarf scene scent scope score " +
    "seven shade shake shape share sharp sheep shelf shell shine shirt shock shore short shout siren skill skirt sleep slice " +
    "slope small smart smell smile smoke snack snake solar solid solve sound south space spare spark speak speed spell spice " +
    "spoon sport stage stain stair stamp stand start steam steel stick stone store storm story stove straw sugar sunny sweet " +
    "swing table taste teach thank theme thick thing think third thumb tiger tired title toast today tooth torch total touch " +
    "towel tower track trade trail train treat trend trial truck trust truth uncle under unite upper urban usual value video " +
    "visit voice wagon waste watch water whale wheat wheel where white whole woman world worry write wrong young youth zebra"
  )
    .split(" ")
    .filter((word) => word.length === 5),
];
