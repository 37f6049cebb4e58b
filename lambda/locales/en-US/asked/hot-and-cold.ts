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
    is a bag of frozen sweetcorn any use on it | ice pack good or bad | I've a gel thing in the freezer from when I did my knee so would it do for my back
    cold or hot | at rugby we always reach for the ice bucket whatever the injury so I assume that's right for backs as well | numb it with ice | chill it
    should I be sticking something frozen on my back | what's the deal with ice for bad backs | does cold do anything at all for a back
    wondering whether cold or warmth is the one to go for | ice cubes in a tea towel on my lower back worth it | is ice overrated | freezer pack help
    the trainer on our team always went straight for ice and told us heat was for old women was he right
    I hate the cold but if ice is the best thing I'll do it is it | cold gel spray any good | does freezing it dull the pain | what about a cold flannel
    frozen peas or a hot wheat bag | I was told ice always beats heat for anything sudden | mum says hot dad says cold who's right
    is there proof that ice works on backs | ice first isn't it | frozen peas | rest ice compression all that does it work for a back
    can ice calm a muscle spasm | is it better cold or warm I've got both ready here and don't know which to put on | ice for lumbago
    cooling it down useful
    the box the ice pack came in says good for back pain but then the box for the heat pad says that too so which should I believe
    a packet of frozen prawns against my back is that mad | cold spray like the footballers use would that do
    my two sisters are having a row in the kitchen over whether to give me the frozen peas or the hot water bottle who wins | ice on a seized back
    I put a cold pack on and it did take my mind off it for a bit but does ice do any real good for a back
    what's better the bag of peas or the electric pad | first aid course taught us ice for every sprain so surely a back is the same
    my nephew the physio student says there's barely any evidence for ice on backs is that so | cold therapy
    I iced it all evening and felt no different so was that a waste | how good is cold for back pain | ice it or leave it
    a cold bottle from the fridge on my spine any help
    I can't bear anything cold near me when I'm sore but they all say ice is what you need for a spasm do you really | ice cold packs do they speed it up
    my trainer posted a whole thing about icing every injury to keep the inflammation down and I wonder does that hold for a bad back
    should a spasm be iced | putting cold on it good idea or not
    people online argue about ice and heat all day long so what's the honest answer for a seized up back | would ice make the muscle tighter
    icy gel any good | I shouldn't be icing this should I | hot or cold pack | does ice reduce the spasm | is an ice pack better than doing nothing
    ice versus warmth which wins | the nurse on the helpline said try cold but my wife insists on warm which would ease it more
    when my lad pulls a muscle at hurling the first thing anyone does is throw an ice pack at him so would that suit my back too
    frozen gel pack for my back | I've been sitting against a bag of frozen carrots for the best part of the film and I'd like to know is it helping any
    tell me about ice for backs | ice does what for pain | is cold the gold standard
    in our house it was always a wet cold cloth for pain and my husband's people always used warm so which one has it right
    I grew up with ice on everything bumps bruises bad backs the lot was that ever right | should you ice a lower back at all
    do they still say ice for a bad back | eyes pack on my back | cold compress or hot compress
    my gaffer swears ice sorts any back in a day has he got a point | ice pack useless | why do coaches always say ice
    I'm lying here with a bag of frozen chips under me and feeling foolish is there any point | is there a winner between hot and cold | icing helpful
    will cold loosen it | does it matter if I choose ice or warmth | warm water bottle or an ice pack for this | cold good warm bad is that the rule
    bag of peas any use | freezer or microwave | I've been leaning on a packet of frozen spinach for an age and I can't say it's any looser | should I chill the sore bit
    something frozen something hot I only have two hands so what'll it be | is frosty better than toasty | peas please or no | do frozen gel things live up to the hype
    out of the freezer and onto my spine is that a good idea | chilling a spasm | the first aider at work produced one of those snap and shake packs and slapped it on me was that any good | cool it or cook it
    is a spell against something frozen going to do owt | how do icy sprays measure up | numbing it with a frozen bottle | what's the verdict on freezing a bad back
    magic sponge and a bucket of freezing water was what we got at school matches would it do for a back | is the freezer my friend | would a snow pack soothe it | ice yes or no | does chilling take the edge off
    cool gel versus wheat bag | I've stuck a frozen lasagne in my waistband until I hear better advice | is it an icing sort of thing or a hot water bottle sort of thing
    do you side with the peas crowd or the hot bottle crowd | cold stuff any good | rub an ice cube round it | people reach for the freezer whenever anything's sore is that sound for backs
    my kids play soccer and the answer to everything is an ice pack so I put one on my back and shivered for nothing | is cooling outdated | freeze spray | would a chilled towel be of benefit
    the physio's poster says rest and ice and compression and so on but it has a picture of an ankle not a back | which has the better evidence frozen or heated
    wheat bag or frozen peas which shall I send himself to fetch | does numbing the skin do anything deeper | is there sense in icing a locked muscle | do I need the frozen thing or the warm thing | frozen flannel
    two camps in this house one for the freezer and one for the kettle | menthol cooling gel does it do what ice does | a packet of something from the deep freeze pressed on my lumbar is that treatment or torture
    icing for lower back recommended or not | can a frosty pack stop it cramping | the trainer wraps everybody in cling film and crushed ice after the match and swears it would have me dancing
    do I go arctic or tropical on it | ice it like an athlete | slab of ice against the spine | would my back prefer a frozen pack or a cosy one | is ice king
    I was iced for an hour in the medical tent at the marathon and still couldn't stand up so what's it good for | peas not working | any merit in a cool wet towel | is it still the done thing to ice a back
    frozen or heated | does it dull things if I chill it | wine cooler sleeve on my back is that any good or would something warm do more | I can't stand the freezing feeling so tell me ice isn't better
    cold as a painkiller | an ice massage with a paper cup they showed me once for tennis elbow would that suit a back | surely something cold would deaden it | what good is an ice pack on a deep muscle
    why do some swear by peas and some by a hot bottle | which is kinder to a spasm | best of the two warm or icy | don't athletes always freeze it | is the cold pack a relic of the old days
    put a frozen steak on it like in the films | chill pack or heat pack for a back that's locked I've one of each in the drawer | will freezing it stop the cramp or make it clench more
    I'm allergic to the very idea of ice but if it's the top treatment I'll grit my teeth | my back's against a cold tile floor and it's bliss so is cold the right thing | coolant gel strips
    ice packs worth buying | is frozen better than warm for lower back | the box says apply frozen to sore muscles does a back count | should I be freezing this | cold works best they told us in scouts
    what do experts say about icing backs | old school ice treatment | stuck between the freezer drawer and the heating pad which do I go for | is it peas for a back like it is for a knee | ice not heat surely
    do frozen things make stiff muscles stiffer | cold packs on backs any studies | I keep a flexible ice wrap for my migraine and it's very good so would strapping it to my back be just as good
    is icing it the number one thing | something cool on it | frozen corn did nothing | can I trust ice to do the job | the bruise got ice the ankle got ice the elbow got ice so does the back get ice too
    am I better chilled or warmed | twenty minutes of frozen peas and all I got was a wet shirt
    the chemist has a whole wall of these gel packs and every one says keep in the freezer or warm in the microwave and leaves you to guess which for a back
    my father in law is a retired trainer of racehorses and he'd stand them in a freezing stream for a strain and he wants to do the same with me
    we keep a drawer of frozen sausages and nobody in the family can bend so you can guess what I have strapped to me but is there any sense in it
    I lasted about four minutes on the frozen pack before I was begging for a blanket so am I missing out on something by going for warmth instead
    somebody at the scouts told us that anything you do to yourself suddenly should be chilled and I've never questioned it until tonight with my back
    the match doctor sprayed my lower back with something freezing and sent me on again and I felt great for a minute so does freezing it do any good
    should I be sending one of the children down to the shop for a bag of ice or is that just something you see people do on the television
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
    it went two hours ago and I fancy a long soak in the tub am I allowed | heat too soon
    everyone says nothing hot for two days but I'm perished and I want my wheat bag is that all right | heat day one
    is warming a fresh one asking for trouble | how many hours before I can put something hot on it | wouldn't heat make it puff up
    hot shower straight after it goes | the lifeguard at the pool told me heat on day one only makes it swell is he right | warm or wait
    my back only seized this afternoon so is it too early for the heating pad | new injury and heat | I thought warmth was a no no at first
    is there a rule about when heat is allowed | should it be forty eight hours before warmth | jacuzzi on the first day
    does heating a new strain make it bleed inside | just done my back in and the missus is filling a hot water bottle should she hold off
    heat pads fresh spasm | can I have my bath tonight if it only went this morning | is it wrong to use heat before day three
    I've heard that in the early stage you should only ever cool it and that warming it just feeds the inflammation so should I steer clear
    how long after it happens is heat okay | I'm afraid the hot water bottle will make it flare because it's brand new | when's it safe to warm it
    heat early harmful | when I twisted my knee the doctor said absolutely no heat for two days so I'm guessing that goes for a back that's only just gone
    steam room today bad idea | I put a hot pack on ten minutes after it went and now I've read you mustn't did I make a mistake | must I hold off on heat
    I've just run myself a steaming bath because my back went an hour ago and now my husband's shouting through the door that heat's bad for it
    isn't it cold for the first couple of days and only then warm | two day rule for heat | warming it too early
    is hot fomentation all right on the first day itself
    my son in law who coaches juniors nearly had a fit when he saw me with a hot water bottle on a back that went this morning
    should I let it cool off before using heat | heat now or later | right after it happened can I go in the sauna
    do I have to wait for the inflammation to go before using warmth
    I'm stiff and sore and freezing and the only thing I want is a hot water bottle but it's barely been six hours is that too soon
    warm pack on day one ok | is early warmth a mistake | bath now or in two days | I shouldn't put heat on something that just happened should I
    heat cause more swelling | they always warned us at school never heat a new injury does that go for backs
    it's been less than a day can I use my electric blanket on it | how early can you start with heat | does heat on a brand new spasm do any damage
    is a warm shower the first evening okay | first night hot bath | hot water bottle in the first twenty four hours any harm
    I got a stick on heat patch from the chemist but the back only went an hour back so do I wait | wondering if it's dangerous to warm it while it's new
    will heat draw more blood and make the swelling worse | can you put heat on it immediately | fresh injury no heat
    does the seventy two hour thing about heat count for a back | the old dear next door says heat on a new injury cooks it
    is it true you wait a couple of days before anything warm | went last night is heat all right by now | hot tub while it's still raw
    somebody on the bus told me I'd make it ten times worse if I put heat on it before the weekend is there anything in that
    my back locked up at lunch and by tea time I was in a roasting bath was that a stupid thing to do
    the leaflet I was given for my sprained wrist said avoid heat for three days so is it the same rule for a back that has only seized today
    the warm stuff when do I start | heat before forty eight hours
    my mother was going to give me hot oil and a hot bag the minute it happened but my brother said not before two days who is correct
    would a warm wheat bag upset a back that's just gone | do you have to ice a fresh one before you heat it | just happened heat or no heat
    I've a lovely new heat pad here still in the box and a back that went at breakfast so can I plug it in or must I wait
    could a hot shower this soon stir it up | I've always understood heat is for later and never at the start so is that wrong
    straight onto heat is that safe
    I did it shifting a fridge this morning and stood under a scalding shower straight after and now I'm panicking that I've made it swell
    heat swelling new spasm | how soon is too soon for warmth | hot bath on the same day it went
    kettle's on for the hot water bottle but the back only went at noon so do I pour it or not | is it too raw for a soak | warm it tonight or leave it till thursday | steam this soon
    they say you can't cook a fresh strain is that so | got home from work with my back in bits and went straight under a roasting shower have I set it back | how fresh is too fresh for a wheat bag
    barely an hour old and already on the electric blanket | do I let it settle before I warm it | cosy things only after day three I thought | can something toasty be harmful in the acute stage
    is there a waiting period before the hot water bottle | it happened between the starter and the main course and I'm back at the hotel looking at a jacuzzi so may I get in | first evening bath yes or no
    warm pack straight away | I've been gasping for a bath since it went this morning but the babysitter's course said nothing hot on anything new | would a sauna on the day be lunacy
    swelling first warmth later is that the order of things | does day one rule out the heating pad | when does the no heat window close
    I leaned on the radiator within minutes of it going because it was the only comfort I could find and now I'm fretting that I've inflamed it | hot water bottle within the hour
    is it safe to take a brand new one into the hot tub | inflamed and heated bad combination | my mum's at the door with a hot towel but it's only been ten minutes | early days for a heat wrap
    I want to sit by the fire but it only went this morning should I keep away | a newly pulled back and a scalding bath | will warmth feed the swelling in the first day or so | hour one heat
    is microwaving the wheat bag premature | the lads said ice now heat monday | I did it lifting the turf at two o'clock and it's now six and there's a lovely bath drawn upstairs so will I get in or won't I
    at what point does warming become okay | would warming it this early make it throb | same day sauna | does the clock matter with heat | can it be warmed while it's still angry
    I have one of those self heating wraps and the packet doesn't say how long after the injury you should wait before you stick it on | heat after a few hours okay
    every first aider I know says keep a new injury cool so is a new back any different | I warmed it too soon didn't I | would I be mad to get into hot water with a back that went at lunchtime
    early warmth good or bad | how many sleeps until I can use my heat pad | don't tell me I have to shiver for two days before I can have my hot water bottle | does warming bring more fluid to a new strain
    is a heated car seat okay on the drive home from where it happened | the pulled muscle is only hours old would a hot bath make it balloon | when can the hot stuff come out | not yet for heat surely
    putting the hottie on right after the spasm hits | is the first day cold only | in school we learned rest ice and never warm it until the third day so was I wrong to grab the hot water bottle straight off
    fresh back hot shower | a roasting bath an hour after the event good idea or terrible | should a back that went today be kept away from heat
    I heard blood vessels open with heat and that's the last thing you want on day one | safe to heat now | is it harmful to heat up a back while it's still in the acute stage as my coach calls it
    balm and hot bag on the very first night will it increase the swelling | when it's brand new isn't warmth the enemy | should I turn off the electric blanket because it only seized last night
    is my heat patch all right given that this began after breakfast | wait to warm it | how long before I can bring out the wheat bag | could I do harm by sitting in the steam room the same afternoon it went
    I've got two opinions here one says heat it this minute and the other says wait until the inflammation's gone down in two or three days | just pulled it so no bath
    am I safe to snuggle a hot water bottle on the same night | does a new spasm object to being warmed | I seized up in the queue for the steam room of all places so should I go in or go home
    heat already or hold off | is hot water on a back that's just gone a mistake beginners make | will it swell up if I have my hot shower now instead of the day after tomorrow | first twenty four hours warm or not
    what is the earliest you would warm a strain | heated blanket six hours in | she filled the bath for me the second I came in bent over but I've been hovering on the mat since wondering is it too early
    is it okay to warm an injury that isn't a day old | does heat count as a no no at the start | early on is warmth dangerous sir or it can be used | a hot bath so soon
    on the very day it goes is a heat lamp forbidden | immediately after is heat okay or does it bleed more | how about a warm shower before bed when it only happened this evening
    my back's a newborn injury and I'm freezing | fire up the heating pad or wait | I've always kept a rule of two days before anything hot goes near a sprain and I'd be glad to hear whether it stands for a back
    could warmth in the opening hours slow the healing | was it stupid of me to hop into the hot tub minutes after it grabbed | new strain no warmth | is it still too early for heat if it went yesterday teatime
    too soon to warm | warming it hour one | day zero sauna | still raw still warm | wait then warm | same night wheat bag | early soak | minutes old and toasting it
    the wheat bag's turning round in the microwave as we speak and my sister's telling me to take it out again since I only did it this morning
    I was always warned that warming up something you've only just pulled makes the swelling ten times worse so I've been sitting here shivering since lunch
    it took me on the third hole and my partner says straight to the clubhouse sauna but I've a feeling that you're meant to leave warmth out of it for a day or two
    I know warmth is lovely on an old ache but this one's only three hours old and I don't want to go stoking a fire so do I hold back
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
    I always feel better with a hot water bottle but is it really doing anything or is it just a comfort | benefit of heat
    what's a warm pack actually doing to me | heat how does it work | a bean bag out of the microwave does that do a back any good
    why does my back melt the minute I get in a warm bath | is there any truth in heat being good for sore backs
    does warmth reach the muscle or just the skin | how deep does the heat go
    my nani used to heat a brick and wrap it in cloth for my grandfather's back so was there something in it | warmth worthwhile | hot packs effective
    does a heated blanket ease a sore back | why's heat so soothing | hot water bottle any use | what is it about heat that muscles like
    those stick on warm patches from the chemist are they worth the money or just a gimmick | explain heat for backs | does heat calm the nerves down
    how come the car's heated seat takes the edge off | proof that heat works | will a hot shower ease things | what can I expect from heat
    is heat just a placebo | how big a difference does a heat wrap make
    my sister in law lives with a hot water bottle strapped to her and says it's magic so does it really do something
    does it widen the blood vessels or what | is warming a back actually treatment | heat pad worth buying | warmth and spasms
    how does something hot on the skin help a muscle way down inside | wondering if a heat belt would be any help
    does a toasty wheat bag really loosen things
    people have been putting warm things on sore backs for thousands of years so I suppose there must be something in it what does it do
    does heat heal or only soothe | why do old folk swear by warmth | will a heat lamp help | is there anything to be said for a warm bath
    I'm a roofer and all the lads wear those heat wraps under their overalls do they honestly help | hot towel on the back effective or not
    I'm not one for gadgets but the daughter gave me a microwave wheat bag for my back and I'd like to know how it's meant to help
    does heat melt the knot | heat for pain how good | the physio laid a hot pack on me for twenty minutes and it felt lovely but what was it for
    does warmth distract you from the pain | can heat take down the pain much | tell me the good of a hot pack | a hot wheat bag help any
    how effective is a heating pad for a sore back really
    I've a bath running and a hot towel warming on the rail and I'm curious what all that warmth is meant to do for a back
    it eases off the moment I lean against the radiator and comes straight back when I walk away so how is the warmth helping
    hot fomentation good for back
    I've had a heat wrap on under my shirt all day in the office and it does feel easier so what's it actually doing to the muscle
    does warming the muscle make it let go | is heat therapy real medicine | what's the use of heat | does heat bring in oxygen
    are heat wraps better than nothing
    the minute the sun got on my back through the window I could feel it letting go so what is it about heat that does that
    my mother put a warm iron through a towel on my dad's back and he'd sigh with relief what was it doing for him
    I'm weighing up whether to buy one of those electric heat cushions for my lower back and wondered if heat is much use in general
    would a warm shawl round my middle help | heat the science | does heat have any real benefit | heated pad for backs does it do the job
    I want to know what warmth is supposed to be doing in there | is a heat rub the same as real heat | does a heat belt work
    I'm sceptical about heat so what's the evidence | how does a hot bath work on pain
    there's a heat belt advertised on the telly that says it goes deep into the muscle and works for hours so do those things do anything
    heat relaxing the muscles is that real | will a heat patch make much odds
    when I put the hot bottle there the pain fades for a while and then comes back so what's heat really good for | does warmth make the muscle less tight
    are hot packs any help with back pain or is it an old wives' tale | so warmth how's that help then | infrared heat pad any good
    my wife says heat is only a comfort and does nothing underneath and I say it's loosening me up so which one of us has it right
    why does warm water take the pain off
    what's the hot bottle doing for me under this jumper | cosy but useless or cosy and useful | I live with a wheat bag stuffed down the back of my trousers and I've never known what it's actually doing
    does a radiator count as treatment | the good of a hottie | is something toasty on your back any use beyond feeling nice | what does a sauna do for a tight back | how does a poultice work | snug belt any good
    does baking in the sun loosen a back | I become a new man in the shower and I'd like to know what the steam is up to | is a thermal wrap just a fancy hot water bottle | how far down does the glow get
    wheat bag worthwhile | electric blanket for lumbar any benefit | what's the mechanism of a warm pack | cherry stone pillow from the microwave is it doing anything for my back or just smelling nice
    does snugness switch off pain | why do I sigh when the hot towel goes on | mustard plasters and warm flannels were all my nana used and she was rarely wrong so what was the trick in them
    a hot pack does it do anything real | how come my back lets go in the bath and tightens up on the landing | can being warm mend a muscle | will toasting it do any good | heating cushion worth the electricity
    could you explain what warming a muscle does to it | does the warmth confuse the pain signals
    I'm trying to decide between spending forty euro on a heat belt and filling a bottle from the kettle so do either of them do much | tell me what's special about warmth | is heat a comfort blanket or a remedy
    those little sachets skiers put in their gloves I've two of them taped to my back and it's heaven so what are they doing | do thermal vests ease a bad back | will a soak do me good
    warming my back works wonders how though | is there research into warm wraps | does it only trick the skin | do physios use hot packs because they work or because people like them
    my back loves the heated seat and hates everything else so what's the seat got | how helpful are those stick on warmers | what kind of relief should I expect from a hot pack | the warm effect explained
    is it the blood flow that makes a hot bath feel good | in my country we heat salt in a pan and tie it in a cloth on the waist and it does ease but what is the reason behind it | does a warm back move better
    what good comes of a heat lamp | heat what's it for | I lay on a sun warmed rock on holiday and everything melted so what happens inside when you warm up like that | can a hot water bottle beat tablets
    hot bath science | is it scientific or is it just snuggling | would lying on a warm floor be any benefit | does a hot soak actually treat it | how good is heat really
    what did they find when they tested heat wraps on people | an old sock filled with rice and a minute in the microwave is my wife's answer to everything and I have to say it does help but how
    does warmth speed up mending | hot compress does what exactly | does a hot pack take the spasm down or just take your mind off it | why do muscles love heat | are wheat bags proven or just popular
    explain the comfort I get from a hot water bottle | a warm bath did more for me than anything else all week so tell me what it is about being warm | is it all in my imagination that warmth helps
    hot gel belt useful | does a warm pack get down deep | what's a heat pad got going for it | do muscles soften like butter when you warm them | is warming a sore back worth doing at all
    what are the benefits of a hot shower on a locked back | how long does the ease last after a heat pack | heat the great soother why | do nerves calm when they're warm
    I'm a great believer in a hot water bottle and my son's a great doubter so what does the evidence say | does warmth undo tightness | hot towels any good for backs
    would heated underwear do anything for me you can laugh but I'm serious | is ginger and hot oil helping because it is warm or because of the oil | warmth as medicine
    why should being warm make a back hurt less | does a heat wrap do more than a woolly jumper | when I put heat on what am I achieving | any worth in a warm wheat pillow
    my missus uses the hair dryer on my back and strangely enough it works so why does warmth do that | does it open the pipes | heat relieves it but how | is a warm pool good because of the warmth
    does getting warm stop the pain messages | some say heat only soothes and some say it cures and I'd like to know which it is | hot water bottle science please | is warmth good for spasms
    are heat packs doing a job or a con | cosiness as cure | toasty back why | wheat bag science | warm bath benefits | hottie help | snug and why | steam any good | warm wrap results | point of a hot pack
    there's an old fella in the flat below who wears a sheepskin next to his skin all year for his back and says it beats any doctor so what would it be doing
    after a day on the scaffolding I sit with my back against the range in the kitchen and within minutes I can straighten up so what's the range doing to me
    my daughter laughs at my hot water bottle and says it's no more than a cuddle so I'd like something to tell her about what it does
    I can't fathom how something that only touches the skin could make any odds to a muscle that's buried under all that padding of mine
    I've three of those warming belts in the press from the shopping channel and before I buy a fourth somebody should tell me are they any good
    between the bath and the blanket and the wheat bag I'm like a loaf of bread rising and I do feel the better for it but how does it work
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
    five minutes hot five minutes freezing does all that chopping and changing do anything for a back | contrast shower
    a lad at the gym goes from the sauna straight into the ice barrel and says his back's never been better is it worth copying | hot cold swap
    is alternating better than just sticking to one | ice bath | peas then hot water bottle then peas again is that a thing | switch between them
    heat ice heat ice | my physio years ago had me swapping hot and cold packs every few minutes was there any point to it
    would dunking myself in a cold tub help | is an ice bath mad for a back spasm | cold dip in the sea for my back | warm then cool then warm
    I've got a wheat bag and an ice pack so could I go back and forth | does the shock of hot to cold wake up the blood flow
    what's the ratio of hot to cold supposed to be | contrast bath
    people on social media jump in wheelie bins of ice for their backs is there any sense in that | should I finish on hot or on cold
    wondering whether to do the hot shower then blast it cold | plunge pool | does flipping between hot and cold flush things out
    ice plunge for a bad back | mixing hot and cold | is it true that the swap from hot to cold works like a pump
    do you do heat first and then ice or the other way round when you're doing both | freezing shower any good
    sea swimming in january has half my village raving about their backs would it do me any good | what do you think of contrast treatment
    both heat and cold in turn | cold water immersion | alternate shower temperatures | can I do ten of one and ten of the other
    are those cold plunge tubs worth it for backs | running the shower hot then icy does that loosen a spasm
    hot tub then snow like the finns do would that fix a back | is the hot cold hot routine any better than a plain warm pack
    one after the other hot and cold | I shouldn't jump in an ice bath should I
    the footballers all get in ice baths after the match so would it be good for a back as well | what's the deal with cold plunging
    there's a place in town where you go from a hot room to a freezing tub and back again three times and they say it's great for backs | keep swapping
    both hot and cold together or just one | my daughter's swim coach makes them go hot pool cold pool hot pool does that sort of thing help backs
    rotating ice and heat
    they did it with my ankle years ago a bucket of hot and a bucket of cold in turn and I wondered would the same trick work on a back
    sitting in an ice tub for my back | from boiling to baltic and back again good or bad | alternate cold compress and hot fomentation is it helpful
    the girls in my swimming group go in the sea all year and say the cold water has done wonders for their backs should I believe them
    swapping between a heat pad and an ice pack all evening did nothing so was I doing the timing wrong | sauna and ice bath | is going hot to cold risky
    my brother in law stands under the shower switching it from roasting to freezing and says it flushes the pain out of his back does it
    hot and cold therapy at the spa is it any use to someone with a bad back | wild swimming good for backs
    some podcast fella was on about sitting in ice water every morning and said it would fix any bad back so is there anything in it
    does bouncing between ice and heat beat either one on its own | heard about contrast water therapy | turn about with the ice and the hot bottle
    cold tub hot tub cold tub | I keep seeing fellas on the internet breaking the ice and climbing in and claiming it cured their bad back
    is there research on alternating for backs | do I alternate or pick one | hot one minute cold the next
    I've got a hot water bottle in one hand and a bag of peas in the other and I'm thinking of doing turns with them is that sensible
    a freezing bath for my spine | a bucket of ice in the bath good or daft | how about a hot bath with a cold rinse after
    does ice bathing help with spasms | plunging in cold water
    my flatmate bought a cold plunge barrel off the internet and keeps on at me to sit in it for my back | hot cold cycles | does the nordic thing work
    I couldn't decide on ice or heat so I've been going from one to the other all afternoon is there any advantage in doing both by turns
    back and forth heat cold | the hotel has a hot pool and an icy one side by side and the attendant told me to go between them for my bad back any good
    contrast packs
    roast then freeze then roast | is there a benefit in going from the sauna to the snow | turns at the kettle and turns at the freezer is there method in that | polar dip for my back
    swapping temperatures any good | I sit in the steam then jump under the bucket of cold water at the spa and it makes me feel alive but does it do the back any good
    is it smart to toggle between the peas and the hottie | tap hot tap cold | do the extremes cancel each other out if I do one after the other | a dip in the lake in february
    barrel of ice water in the garden worth it | how many rounds of warm and chilly should you do | half an hour of one then half an hour of the other
    going back and forth between the wheat bag and the freezer pack like a tennis match has it any merit | is the freezing plunge everyone's raving about useful for a back | hot cold shock
    does the up and down in temperature make the vessels pump | finnish style | I did three laps of the thermal suite hot room then cold bucket then hot room again and my back didn't know what hit it
    bit of both by turns | does chopping from one to the other beat sticking with warmth | winter sea dips as back therapy | cold tub trend
    could I turn the shower dial from red to blue a few times and get some ease | flip flopping from freezer to microwave
    my son has a chest freezer full of water in the garage that he climbs into and says it would cure my back if I had the guts | end on warm or end on cool when you're switching
    what does shocking the body with icy water do for a spasm | boil it freeze it repeat for a back | is a mix of cool packs and warm packs one following the other any better than just picking one
    ice water bath for a locked back | the pros go straight from hot pool to cold pool so there must be something in it for backs | alternate bathing | minute on minute off hot and cold
    swimming in the river in december would that do a back good or finish it | wondering about alternating the bottle and the peas all evening | going steam to ice
    is there a pumping effect when you swap from cool to warm | you know the buckets in the changing room one steaming one icy would sitting in one after the other help a back
    does cold water immersion speed the mending | both packs in rotation warm and icy | warm ten cool ten warm ten | is the cold plunge only a fashion | do I need to time the swaps with a stopwatch
    I've heard of people doing roasting bath followed by freezing shower followed by roasting bath and coming out brand new | hot cold hot cold until it lets go | can alternating do harm
    would an icy dip after the sauna be a shock to a sore back or a tonic | contrast showers worth the misery | is it pure bravado all this sitting in ice water or does it heal
    the physio at the club sets up two tubs and a timer and you hop from one to the other till you're giddy so would that suit me | keep it warm keep it cool keep switching
    does a mixed approach warm then chilly work quicker | ice barrel | how does changing from hot to cold help it heal | a wetsuit and a cold loch that's my brother's prescription
    can't choose so I'm doing each in turn | should I be blasting my back with cold at the end of a hot shower | is there anything in this business of alternating | cold water dipping
    do hot and cold swaps bring the blood in and out | alternation of warm water and cold water as done in nature cure is it helping the back or not
    she does the sauna ice cold pool sauna thing every friday and claims she hasn't had a spasm in years would it do me | is switching every five minutes better than one long warm
    a freezing tub for three minutes a day would that mend it | warm pack cold pack warm pack | jump in cold water | does the icy plunge stop spasms or start them
    I've two basins here one steaming and one with ice cubes and a towel for each so should I go from one to the other | any point in doing both turn about
    is there a right order hot before cold or cold before hot when you do the two | roman baths had a hot room and a cold room did they know something | from one extreme to the other | contrast dipping
    does a week of cold dips toughen the back | the pair of packs in turn | is flicking between warm and icy an old trick that works
    I went from the hot tub into the snow on a ski holiday once and my aching back felt great so is it worth doing again | does the swap matter or is it the warm part doing all the good | cold plunge yay or nay
    hot flannel cold flannel turn about | is there a protocol for switching between the two | would an ice plunge be any good for an old fella with a bad back | up to my neck in freezing water will that do it
    take turns with heat and ice | my gym has put in a plunge pool beside the sauna and the whole place is going in and out of the two like yo yos | trying both one after another | hot cold alternating myth or fact
    steam then snow | swap temperatures and swap again | from freezer to kettle | plunging for backs
    the hotel spa has a path you walk where the water goes from bath temperature to melted snow and back and the brochure says backs adore it
    I fill the sink with steaming water and a basin with ice and dip a towel in one and then the other and clap each on my back in turn
    everybody in the triathlon club owns a plunge barrel now and they look at me as if I'm mad for limping around when I could be up to my neck in ice
    what I can't get a straight answer on is whether going from one temperature to the other adds anything or whether you may as well choose the nicer one
    if you were to swap between them would you do equal minutes of each or longer on the warm and does it make a blind bit of difference to a back
    the ladies who swim off the pier at new year say the shock of the water drives the pain clean out of your spine and they want me to come along
    after training the youngsters run from the whirlpool to the ice bin and back three times and bounce out like lambs so should I be doing that for my spine
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
    it was lashing rain on saturday and by sunday I couldn't stand up is there a connection | damp weather bad backs
    my granny could forecast rain from her back and now I think I've inherited it is that real | cold snap back pain | blame the weather
    is it this miserable weather doing it | can a breeze on your back lock it | seasonal is it
    I worked outside in the frost all morning without a proper coat could that have set it off | does a change in pressure make backs ache
    chill in the kidneys | should I keep my back warm in case the cold gets in it | slept with the window open and woke up seized did the night air do it
    windy day to blame | nothing wrong with it all summer then autumn comes and it goes is it the temperature dropping
    is it because of the ac in the office blowing straight on my back | do bad backs hate the rain | rainy season back pain
    can fog and damp get into your back | cold wind | my dadi says never sit on a cold floor in winter because the cold goes up into your back is it so
    sitting on a cold stone wall did that do it
    I stood on the cold touchline all saturday watching the kids in a biting wind and on sunday my back locked was it the cold that did it
    a wet weekend and my back goes every time is that a coincidence | it's the humidity isn't it | would I be better off in spain
    thinking of retiring somewhere hot and dry for the sake of my back would it make any odds
    we moved from a warm country to this damp place last year and my back has been at me ever since is it the climate | is a cold house bad for your back
    the heating broke down and I slept two nights in a freezing bedroom and now my back's seized so could the cold have caused it
    barometric pressure and back spasms | draughty office | did swimming in chilly water and sitting around damp cause my back to go
    storms and back pain | the air con vent above my desk has been blasting my lower back all week is that what's locked it
    any link between weather and backs | going out without a vest did this
    the lads on the scaffolding always say winter is back season is there truth in it
    does snow make your back worse or is it the shovelling people blame it on | sleeping under the fan
    ceiling fan all night back stiff is that the cause | can heat waves cause back pain | muggy weather and backs
    is it old wives' tales about damp and bad backs | why do people's backs ache before a thunderstorm | does living by the sea make backs worse
    caught in a downpour and seized up next day | cold draught | my back tells me when rain is coming
    surely the cold tightens everything up and that's why it went | is winter to blame for this | when the temperature drops does your back go
    I forgot my jacket at the match and stood in the freezing cold for two hours so was it that
    my mother never let us sit on wet grass because she said the damp would get into our backs and now I wonder if she had a point | the north wind
    cold air made it seize
    we went to the canaries for a fortnight and I hadn't a twinge and the minute I got home to the rain it started so is it the weather
    can cold weather bring on a spasm | sat by an open car window the whole drive with the wind on my back could that be why
    I'm a postman out in all weathers and it's always after a cold wet week that my back packs up so is the weather doing it
    people say they get it in their back from the wet is that a fact | wet clothes cause it | wondering if the frost had anything to do with it
    is back pain worse in damp countries | my flat is freezing and mouldy could that damp be giving me back spasms do you think
    has the cold got into my muscles | monsoon is here and my back is gone is it due to that only | does sunshine help a bad back | weather causing it
    I wasn't wearing a scarf round my middle and mother says the chill did it | does low cloud and drizzle affect backs | hot weather made it worse
    every single november my back gives out just as the cold arrives and I would like to know whether that's chance or the weather
    autumn always does it to me must be the weather | it's perishing out could that be the trigger
    the old boys in the pub all say their backs know when it's going to rain is that nonsense or is there something in it
    is a cold draft enough to seize you up | back pain and rain
    I've started checking the forecast because I'm sure my back gets worse the day before rain or am I only imagining a pattern
    did the freezing weather get me
    is it the time of year | drizzle and backs | I blame the fog | the clocks went back the frost came down and my back packed in so are those connected | can you catch it from a cold seat | barometer in my spine
    soaking wet at the match and now this | is it more common in january | did standing in the snow clearing the drive in the bitter cold do it or was it coming anyway
    my aunt won't sit near an open door on account of her back | a gale was blowing down my collar all afternoon | does altitude or climate come into it | mist off the sea
    I swear my back knows a storm is on the way before the man on the telly does so is it possible | could the chill off the freezer aisle lock my back I work in there
    stiff as a gate whenever it sleets is that real | would a hot dry climate cure me | is a nip in the air enough to do it
    the office thermostat is set to arctic and three of us in the row have bad backs so is it the temperature | blame the drizzle | does the change of seasons get into backs | no heating all week could that be it
    I sat in the stand with the wind whistling up my jacket | does a fall in the barometer bring it on | I've lived all over and it's only in wet countries I get it so is it the moisture in the air
    can fresh air on a sweaty back seize it | icy mornings and locked backs | wet hair draughty train bad back | is it nonsense about sitting on cold steps | whenever there's a yellow warning my back gives one too
    did the hailstorm do it | will moving to the south of france sort my back | hot and humid days make me ache is that a thing | frosty car seat did my back in
    every plumber I know says it's the cold sheds that do their backs in is there anything to it | mother always wrapped a scarf about our kidneys in winter to keep the chill from settling in our backs
    climate to blame | sleeping in a tent on damp ground did that bring it on | does bad weather bring on bad backs | is my spine sensitive to moisture
    I left the bedroom fan pointing at me all night and by morning I was locked so is the breeze what did it | low pressure system moving in and I can hardly move | do people in sunny places get it less
    summer fine winter terrible why | a cold front came through on thursday and so did my back | has anyone checked whether storms and sore backs go together | should I be keeping my back wrapped against the cold
    the sea air | it came on with the first frost | getting soaked through on a bike ride and sitting in the wet shorts is that how you get a bad back | can weather really get into your bones
    bitter wind on my lower back | the old people here say wind enters the back and stays there is there truth | is it seasonal like hay fever | would thermals have prevented it
    why's everybody's back bad when it's wet out | sitting under the vent | I work outdoors on the roads and I'd put money on the cold being behind it | could low temperatures make a muscle cramp up
    gone with the frost | is the damp patch on my bedroom wall giving me this | does rain on the way make joints and backs moan | cold floor tiles in bare feet can that travel up to your back
    do changes in humidity trigger a back | open window all night | is there a season for bad backs | whenever I fly from the heat into the cold my back goes within a day or so and I can't believe that's chance
    was it the cold pool changing room | thunder in the air and my back's at me | does the forecast matter to my back | too much air conditioning
    in harmattan time or the rains my back is always worse is it the season causing it | can a blast of cold air from a lorry fridge lock a back
    my dad can tell you it's going to pour by how his back feels and he's right more often than the forecast | weather related is it | grey skies sore back | would it help to live somewhere drier
    the wind got in at my back | I went out without my coat and this is my punishment according to my mother | could a cold spell be what triggered mine | does warm weather keep backs happy
    is it a myth that wet grass gives you a bad back | this perishing cold has me bent in two is it to blame | how much does the weather have to do with it | pouring outside aching inside
    sat on the cold metal bleachers for my daughter's game all evening and couldn't get up after so did the cold seep in | the dampness in this country | is the mercury dropping bad for backs
    heat wave back spasm connection | did I catch cold in my back | snowed in and seized up coincidence | the lads reckon it was the wind chill up on the roof | is wintry weather a cause
    we've had three weeks of grey skies and wet socks and I've had three weeks of a back like a rusty hinge and I refuse to believe they're not related
    the boiler man can't come until thursday and it's like a morgue in here and this morning I couldn't straighten so I'm pointing the finger at the temperature
    I sat on the deck of the ferry with the wind going through me like a knife and stepped off at the far side bent in half so was it that
    my mother in law says I've only myself to blame for hanging out washing with wet hair in november and that the chill went straight to my back
    every time the wind swings round to the east I start to creak and I've kept a diary of it so is there something in it or do I need a hobby
    all my working life has been in a cold store at minus twenty and now my back is giving out and the lads say that's what the job does to you
    we're thinking of spending the winters somewhere sunny because himself is convinced the drizzle is what has his back the way it is
  `),
};
