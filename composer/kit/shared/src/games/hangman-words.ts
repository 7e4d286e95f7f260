/** Words to guess where nobody gives others. */
export const HANGMAN_WORDS: readonly string[] = (
  "adventure airport apple autumn balloon banana bicycle birthday blanket bottle breakfast bridge butterfly camera candle " +
  "castle chimney chocolate circus cinema clock coffee cookie country curtain diamond dinner doctor dolphin dragon elephant " +
  "engine evening farmer feather festival firework flower forest fountain friend garden giraffe guitar hammer harbour holiday " +
  "honey hospital island jacket jungle kangaroo kitchen ladder lantern lemon library lighthouse lightning market medicine " +
  "meadow mirror monkey morning mountain mushroom music necklace neighbour notebook ocean orange orchestra painter parade " +
  "parrot penguin pepper picnic pillow pirate planet pocket pyramid rabbit railway rainbow rocket sandwich saturday scarecrow " +
  "school scissors shadow shoulder snowflake spaghetti spider squirrel stadium strawberry summer sunflower teacher telephone " +
  "theatre thunder tiger tomato tractor treasure tunnel turtle umbrella vacation vegetable village violin volcano waterfall " +
  "weather weekend whisper window winter wizard yesterday zebra"
).split(" ");
