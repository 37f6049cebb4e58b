import { list } from '../list.ts';

/** How people ask about warmth, cold and both in turn; by myth id. */
export const hotAndCold = {
  ice: list(`
    is ice better than heat | should I ice my back | ice or heat for a spasm | do I put ice on a pulled back
    is a cold pack the best thing | my coach says always ice | heat or ice | which is better heat or cold
    should it be hot or cold | is ice always best | do frozen peas help | should I put a bag of peas on it
    would an ice pack do any good | what's better for a back hot or cold | does ice help back pain
    is cold good for my back | should I freeze it or warm it | do I use cold or warm | does icing work
    how long should I ice it | is it worth icing | I've got an ice pack in the freezer should I use it
    my son plays footy and swears by ice is he right | warm or cold what does the science say
    hot water bottle or ice pack | heat pack or cold pack | ice for the first day right
    they always said ice is best for everything | isn't ice the best thing for a spasm
    is a cold compress any use | should I lie on ice | does cold take the pain away | can I use a cool pack
    what about ice | would cold help | is it better to cool it down | frozen vegetables on my back yes or no
    do I ice it or heat it doctor | which one heat or ice for muscle spasm | does a cold pack beat a hot one
    ice is best | ice on my back | ice always best | is ice good | icing my back | a cold pack | ice better than heat
    cold packs | ice packs help | cold better than warm | using ice | ice | heat or cold | cold help my back
    ice it | ice my back
  `),
  'early-heat': list(`
    should I use heat first | do I wait forty-eight hours for heat | can heat make it worse | when do I switch to heat
    is a hot bath okay | heating pad on a new spasm | does heat make a new injury worse | is it too early for heat
    how soon can I use a heat pad | can I have a hot bath | is heat bad in the first few days
    my back went this morning can I put a hot water bottle on it | should I wait before I use warmth
    isn't heat bad for a fresh injury | will a warm bath inflame it | does heat cause swelling
    shouldn't I ice first then heat | how long do I wait before heat | it only happened an hour ago is heat safe
    can I use a wheat bag straight away | I was told never heat for two days | is it safe to warm it on day one
    can I get in a hot tub | would a hot shower hurt it | is a sauna okay today | will a hot bath make it worse
    can a heating pad do harm when it's new | is it ok to put heat on right after | can I warm it up now or later
    is warmth dangerous for an acute back | heat in the first days yes or no | when is it okay to use heat
    should I put heat on it straight off | does early heat slow things down | the first aid book says no heat
    is heat allowed on a fresh spasm | can I use a heat patch from day one | hot water bottle right away
    heat makes a new injury worse | heat first | heat on a new injury | heat make it worse | a hot bath
    heat too early | a hot shower | using heat in the first days | a hot water bottle | a heating pad | heat bad for it
    use heat | heat straight away
  `),
  'how-heat-helps': list(`
    how does heat help | why does warmth feel good | what does heat do to a muscle | how does a heat pack work
    why does a hot water bottle ease it | what's heat doing in there | does heat relax the muscle
    why does a warm bath feel so nice on my back | how does warmth take the pain away
    does heat bring blood to it | does heat increase circulation | does warmth heal the muscle
    what good does heat do | how exactly does heat work on pain | why do people use heat | what is heat good for
    does heat actually work | is heat any good | does heat help back pain | does a heating pad work
    do heat wraps work | are heat patches any good | does a hot water bottle really help | will warmth help my back
    is warmth worth it | do wheat bags help | does warming it up do anything | is there evidence for heat
    can heat loosen a tight back | why is warm better than nothing | what's the science behind heat
    explain how heat helps | tell me about heat | tell me how warmth works | why would warmth ease a spasm
    does heat fix anything or just feel nice | does heat flush out toxins | will heat repair it
    how much does heat help | is heat proven | heat help | heat work | warmth help my back | heat wraps work
    a heat pack help | heat do anything | heat good for backs | heat | warmth | heat therapy
  `),
  'hot-and-cold': list(`
    does contrast therapy work | hot then cold for my back | should I alternate ice and heat
    how long hot and how long cold | do cold plunges help | is a hot and cold shower good | is contrast any good
    should I switch between hot and cold | does going from hot to cold speed healing | is alternating a good idea
    does switching hot and cold heal faster | what about hot cold hot cold | do athletes do hot and cold for a reason
    is contrast bathing worth it | should I do an ice bath then a hot one | does a cold plunge fix your back
    are ice baths good for backs | would a plunge pool help | sauna then cold shower good or bad
    is it better to do both hot and cold | can I swap between ice and a hot water bottle | do I do warm and cool in turn
    ten minutes hot ten minutes cold does that do anything | how often should I swap hot for cold
    does contrast pump out the swelling | is warm and cool better than just warm | what does contrast do
    is the hot cold thing real | my rugby club swears by contrast baths | is there any proof for alternating heat and ice
    what's the point of switching hot and cold | does the warm and cool plan work | why switch between hot and cold
    Scandinavian style hot and cold any good | will cold water swimming help my back | cold showers for back pain
    wim hof cold stuff for spasms | hot cold therapy does it do anything | combining heat and cold
    contrast therapy | contrast | hot and cold | alternating ice and heat | switching hot and cold | hot then cold
    cold plunges | ice baths | contrast work | contrast baths | alternate heat and ice | going from hot to cold
    warm and cool | warm and cool help
  `),
  weather: list(`
    is it the cold | does rain make my back hurt | did the weather do this | is my back worse in winter
    can damp cause back pain | did the draft from a window do it | is it the cold weather | did the cold cause this
    does cold weather cause back spasms | my nan says it's the damp | did I catch a chill in my back
    can air conditioning seize your back | I sat in a draught is that it | was it the wind on my back
    does humidity affect backs | is it because it's raining | does a storm coming make it ache
    does low pressure make pain worse | why is it worse when it's cold out | is winter bad for backs
    can a cold room give you a spasm | does monsoon weather make it bad | is my back like a barometer
    could sleeping with the fan on do this | does going out with wet hair do it | is it the change in weather
    can the temperature outside trigger it | do cold mornings lock your back | is it true that cold weather causes it
    I got wet in the rain and then my back went | my joints feel the weather is that real
    would moving somewhere warm help my back | do people get more back pain in the cold
    is the frost to blame | does snow set it off | did the cold snap do it | is the weather to blame
    cold weather causes it | cold weather | wet weather | the cold | the damp | a draft | rain cause it
    damp weather | rain | the rain make it worse | the air conditioning | the cold snap
  `),
};
