/**
 * Surnames that are ordinary words, places or months too: alone in a text they
 * prove nobody named. Lower case.
 */
const words = `
able bailey baker ball banks barber barker barr bass bean bell best bird bishop black blake bland boer bond booth bower box boy
brain branch bridge bridges bright brook brooks brown bull burden burns bush butcher butler
carpenter carter case cash castle chambers chance chapel chase child childs christian church clark clay close coats coffee cole
coleman constable cook cooper corner cotton court craft crane cross crown
dale day dean dear drake draper driver duke dyer
early earl east england english every
fair faith farmer farrow fear field fields finch fisher flag fletcher flood flowers force ford forest foster fox france franklin
freeman french friend frost
gage gale game gardener gardner gates gay golden good goodman grace grant grave graves gray green grey groom grove guest guy
hall hand hands hard hardy hart harvest hay head heart heath help hill hills hobby holiday holland holly holmes hood hook hope
house howe hull hunt hunter
ireland
jewel jolly joy judge june
keen key king kings knight
lake lamb land lane large last law leader leaf lee life light lincoln lion little lock london long loud love low
major manners march marsh marshall martin mason master masters may mayor mead mercer mercy meadows mills minor miller mole money
monk moody moon moor moore more moss mount
new newcastle newman noble noon norman north
oak oaks old olive orange
pace page paine painter palmer park parker parks parson parsons peace peach pike piper place plant plum pool poor pope porter
post potter potts pound power powers pratt price pride priest prince prior prudent purdy
queen
race rain ram ray read reading reed reeve reid rich rider ring rivers road robin rock rose rowe royal rule rush
sage sale salmon sanders savage sawyer saxon school scott sea self sergeant service sharp shepherd ship short silver singer
skinner small smart smith snow south spain spark sparks spear speed spence spencer spring staff stand stark star steel steward
still stone strange street strong summer summers sunday sutton swan sweet swift
tanner taylor teacher temple thatcher thorn thorne tiller tower town train trainer turner tyler
underwood
vale vicar
wade wales walker wall waller ward waters way weaver webb webster week wells west wheeler white wild wilde winter winters wise
wolf wood woods word work workman worth wright
yard york young
`;

const known = new Set(words.trim().split(/\s+/));

/** Whether a surname, in any case, is an ordinary word as well. */
export const isOrdinaryWord = (surname: string): boolean =>
  known.has(surname.toLowerCase());
