/** "a dark site", "a calm page": how it looks is no name. */
export const OF_LOOK =
  /^(?:(?:very|rather|really|quite) )?(?:dark|light|calm|simple|modern|plain|quiet|elegant|playful|serious|bright|clean|minimal(?:ist)?|bold|warm|cosy|cheerful|colou?rful|nice|pretty|beautiful|cute|retro|vintage|fun|sweet|professional|classic|stylish|basic|small|friendly)(?: (?:and )?(?:dark|light|calm|simple|modern|plain|quiet|elegant|playful|clean|warm|friendly))?$/i;
