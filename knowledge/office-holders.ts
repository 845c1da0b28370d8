/**
 * Who held which office when, 1990–2026, from general knowledge; not complete. One line an office: the country's alpha-3
 * code or an organisation's id, the title, then the holders: name, `f` for a woman, `*` where the family name stands first,
 * from..to (year, month or day; open while in office).
 */
export const officeTable = `
USA president: George H. W. Bush 1989-01-20..1993-01-20, Bill Clinton 1993-01-20..2001-01-20, George W. Bush 2001-01-20..2009-01-20, Barack Obama 2009-01-20..2017-01-20, Donald Trump 2017-01-20..2021-01-20, Joe Biden 2021-01-20..2025-01-20, Donald Trump 2025-01-20..
USA vice president: Dan Quayle 1989-01-20..1993-01-20, Al Gore 1993-01-20..2001-01-20, Dick Cheney 2001-01-20..2009-01-20, Joe Biden 2009-01-20..2017-01-20, Mike Pence 2017-01-20..2021-01-20, Kamala Harris f 2021-01-20..2025-01-20, JD Vance 2025-01-20..
USA foreign minister: James Baker 1989-01-25..1992-08-23, Warren Christopher 1993-01-20..1997-01-17, Madeleine Albright f 1997-01-23..2001-01-20, Colin Powell 2001-01-20..2005-01-26, Condoleezza Rice f 2005-01-26..2009-01-20, Hillary Clinton f 2009-01-21..2013-02-01, John Kerry 2013-02-01..2017-01-20, Rex Tillerson 2017-02-01..2018-03-31, Mike Pompeo 2018-04-26..2021-01-20, Antony Blinken 2021-01-26..2025-01-20, Marco Rubio 2025-01-21..
USA defence minister: Dick Cheney 1989-03-21..1993-01-20, Les Aspin 1993-01-20..1994-02-03, William Perry 1994-02-03..1997-01-24, William Cohen 1997-01-24..2001-01-20, Donald Rumsfeld 2001-01-20..2006-12-18, Robert Gates 2006-12-18..2011-07-01, Leon Panetta 2011-07-01..2013-02-27, Chuck Hagel 2013-02-27..2015-02-17, Ash Carter 2015-02-17..2017-01-20, Jim Mattis 2017-01-20..2019-01-01, Mark Esper 2019-07-23..2020-11-09, Lloyd Austin 2021-01-22..2025-01-20, Pete Hegseth 2025-01-25..
GBR prime minister: Margaret Thatcher f 1979-05-04..1990-11-28, John Major 1990-11-28..1997-05-02, Tony Blair 1997-05-02..2007-06-27, Gordon Brown 2007-06-27..2010-05-11, David Cameron 2010-05-11..2016-07-13, Theresa May f 2016-07-13..2019-07-24, Boris Johnson 2019-07-24..2022-09-06, Liz Truss f 2022-09-06..2022-10-25, Rishi Sunak 2022-10-25..2024-07-05, Keir Starmer 2024-07-05..
GBR foreign minister: Jack Straw 2001-06-08..2006-05-05, Margaret Beckett f 2006-05-05..2007-06-27, David Miliband 2007-06-28..2010-05-11, William Hague 2010-05-12..2014-07-14, Philip Hammond 2014-07-15..2016-07-13, Boris Johnson 2016-07-13..2018-07-09, Jeremy Hunt 2018-07-09..2019-07-24, Dominic Raab 2019-07-24..2021-09-15, Liz Truss f 2021-09-15..2022-09-06, James Cleverly 2022-09-06..2023-11-13, David Cameron 2023-11-13..2024-07-05, David Lammy 2024-07-05..2025-09-05, Yvette Cooper f 2025-09-05..
GBR defence minister: Philip Hammond 2011-10-14..2014-07-15, Michael Fallon 2014-07-15..2017-11-01, Gavin Williamson 2017-11-02..2019-05-01, Ben Wallace 2019-07-24..2023-08-31, Grant Shapps 2023-08-31..2024-07-05, John Healey 2024-07-05..
GBR queen: Elizabeth II f 1952-02-06..2022-09-08
GBR king: Charles III 2022-09-08..
RUS president: Boris Yeltsin 1991-07-10..1999-12-31, Vladimir Putin 1999-12-31..2008-05-07, Dmitry Medvedev 2008-05-07..2012-05-07, Vladimir Putin 2012-05-07..
RUS prime minister: Viktor Chernomyrdin 1992-12-14..1998-03-23, Yevgeny Primakov 1998-09-11..1999-05-12, Vladimir Putin 1999-08-16..2000-05-07, Mikhail Kasyanov 2000-05-17..2004-02-24, Mikhail Fradkov 2004-03-05..2007-09-14, Viktor Zubkov 2007-09-14..2008-05-08, Vladimir Putin 2008-05-08..2012-05-07, Dmitry Medvedev 2012-05-08..2020-01-16, Mikhail Mishustin 2020-01-16..
RUS foreign minister: Andrei Kozyrev 1990-10..1996-01-05, Yevgeny Primakov 1996-01-09..1998-09-11, Igor Ivanov 1998-09-11..2004-02-24, Sergei Lavrov 2004-03-09..
RUS defence minister: Sergei Ivanov 2001-03-28..2007-02-15, Anatoly Serdyukov 2007-02-15..2012-11-06, Sergei Shoigu 2012-11-06..2024-05-12, Andrei Belousov 2024-05-14..
UKR president: Leonid Kravchuk 1991-12-05..1994-07-19, Leonid Kuchma 1994-07-19..2005-01-23, Viktor Yushchenko 2005-01-23..2010-02-25, Viktor Yanukovych 2010-02-25..2014-02-22, Petro Poroshenko 2014-06-07..2019-05-20, Volodymyr Zelensky 2019-05-20..
UKR prime minister: Yulia Tymoshenko f 2007-12-18..2010-03-04, Mykola Azarov 2010-03-11..2014-01-28, Arseniy Yatsenyuk 2014-02-27..2016-04-14, Volodymyr Groysman 2016-04-14..2019-08-29, Oleksiy Honcharuk 2019-08-29..2020-03-04, Denys Shmyhal 2020-03-04..2025-07-16, Yulia Svyrydenko f 2025-07-17..
UKR foreign minister: Pavlo Klimkin 2014-06-19..2019-08-29, Dmytro Kuleba 2020-03-04..2024-09-05, Andrii Sybiha 2024-09-05..
UKR defence minister: Oleksii Reznikov 2021-11-04..2023-09-05, Rustem Umerov 2023-09-06..2025-07-17, Denys Shmyhal 2025-07-17..
FRA president: François Mitterrand 1981-05-21..1995-05-17, Jacques Chirac 1995-05-17..2007-05-16, Nicolas Sarkozy 2007-05-16..2012-05-15, François Hollande 2012-05-15..2017-05-14, Emmanuel Macron 2017-05-14..
FRA prime minister: Lionel Jospin 1997-06-02..2002-05-06, Jean-Pierre Raffarin 2002-05-06..2005-05-31, Dominique de Villepin 2005-05-31..2007-05-17, François Fillon 2007-05-17..2012-05-16, Jean-Marc Ayrault 2012-05-16..2014-03-31, Manuel Valls 2014-03-31..2016-12-06, Bernard Cazeneuve 2016-12-06..2017-05-15, Édouard Philippe 2017-05-15..2020-07-03, Jean Castex 2020-07-03..2022-05-16, Élisabeth Borne f 2022-05-16..2024-01-09, Gabriel Attal 2024-01-09..2024-09-05, Michel Barnier 2024-09-05..2024-12-13, François Bayrou 2024-12-13..2025-09-09, Sébastien Lecornu 2025-09-09..
FRA foreign minister: Laurent Fabius 2012-05-16..2016-02-11, Jean-Marc Ayrault 2016-02-11..2017-05-17, Jean-Yves Le Drian 2017-05-17..2022-05-20, Catherine Colonna f 2022-05-20..2024-01-11, Stéphane Séjourné 2024-01-11..2024-09-21, Jean-Noël Barrot 2024-09-21..
FRA defence minister: Jean-Yves Le Drian 2012-05-16..2017-05-17, Florence Parly f 2017-06-21..2022-05-20, Sébastien Lecornu 2022-05-20..2025-09-09
DEU chancellor: Helmut Kohl 1982-10-01..1998-10-27, Gerhard Schröder 1998-10-27..2005-11-22, Angela Merkel f 2005-11-22..2021-12-08, Olaf Scholz 2021-12-08..2025-05-06, Friedrich Merz 2025-05-06..
DEU president: Johannes Rau 1999-07-01..2004-06-30, Horst Köhler 2004-07-01..2010-05-31, Christian Wulff 2010-06-30..2012-02-17, Joachim Gauck 2012-03-18..2017-03-18, Frank-Walter Steinmeier 2017-03-19..
DEU foreign minister: Joschka Fischer 1998-10-27..2005-11-22, Frank-Walter Steinmeier 2005-11-22..2009-10-27, Guido Westerwelle 2009-10-28..2013-12-17, Frank-Walter Steinmeier 2013-12-17..2017-01-27, Sigmar Gabriel 2017-01-27..2018-03-14, Heiko Maas 2018-03-14..2021-12-08, Annalena Baerbock f 2021-12-08..2025-05-06, Johann Wadephul 2025-05-06..
DEU defence minister: Ursula von der Leyen f 2013-12-17..2019-07-17, Annegret Kramp-Karrenbauer f 2019-07-17..2021-12-08, Christine Lambrecht f 2021-12-08..2023-01-19, Boris Pistorius 2023-01-19..
ITA prime minister: Giuliano Amato 2000-04-25..2001-06-11, Silvio Berlusconi 2001-06-11..2006-05-17, Romano Prodi 2006-05-17..2008-05-08, Silvio Berlusconi 2008-05-08..2011-11-16, Mario Monti 2011-11-16..2013-04-28, Enrico Letta 2013-04-28..2014-02-22, Matteo Renzi 2014-02-22..2016-12-12, Paolo Gentiloni 2016-12-12..2018-06-01, Giuseppe Conte 2018-06-01..2021-02-13, Mario Draghi 2021-02-13..2022-10-22, Giorgia Meloni f 2022-10-22..
ITA president: Carlo Azeglio Ciampi 1999-05-18..2006-05-15, Giorgio Napolitano 2006-05-15..2015-01-14, Sergio Mattarella 2015-02-03..
ITA foreign minister: Luigi Di Maio 2019-09-05..2022-10-22, Antonio Tajani 2022-10-22..
ITA defence minister: Guido Crosetto 2022-10-22..
ESP prime minister: José María Aznar 1996-05-05..2004-04-17, José Luis Rodríguez Zapatero 2004-04-17..2011-12-21, Mariano Rajoy 2011-12-21..2018-06-02, Pedro Sánchez 2018-06-02..
ESP king: Juan Carlos I 1975-11-22..2014-06-19, Felipe VI 2014-06-19..
ESP foreign minister: José Manuel Albares 2021-07-12..
ESP defence minister: Margarita Robles f 2018-06-07..
PRT prime minister: António Guterres 1995-10-28..2002-04-06, José Manuel Barroso 2002-04-06..2004-07-17, Pedro Santana Lopes 2004-07-17..2005-03-12, José Sócrates 2005-03-12..2011-06-21, Pedro Passos Coelho 2011-06-21..2015-11-26, António Costa 2015-11-26..2024-04-02, Luís Montenegro 2024-04-02..
PRT president: Jorge Sampaio 1996-03-09..2006-03-09, Aníbal Cavaco Silva 2006-03-09..2016-03-09, Marcelo Rebelo de Sousa 2016-03-09..
NLD prime minister: Wim Kok 1994-08-22..2002-07-22, Jan Peter Balkenende 2002-07-22..2010-10-14, Mark Rutte 2010-10-14..2024-07-02, Dick Schoof 2024-07-02..
NLD king: Willem-Alexander 2013-04-30..
NLD foreign minister: Caspar Veldkamp 2024-07-02..2025-08-22
NLD defence minister: Ruben Brekelmans 2024-07-02..
NLD queen: Beatrix f 1980-04-30..2013-04-30
BEL prime minister: Guy Verhofstadt 1999-07-12..2008-03-20, Yves Leterme 2008-03-20..2008-12-30, Herman Van Rompuy 2008-12-30..2009-11-25, Yves Leterme 2009-11-25..2011-12-06, Elio Di Rupo 2011-12-06..2014-10-11, Charles Michel 2014-10-11..2019-10-27, Sophie Wilmès f 2019-10-27..2020-10-01, Alexander De Croo 2020-10-01..2025-02-03, Bart De Wever 2025-02-03..
LUX prime minister: Jean-Claude Juncker 1995-01-20..2013-12-04, Xavier Bettel 2013-12-04..2023-11-17, Luc Frieden 2023-11-17..
AUT chancellor: Wolfgang Schüssel 2000-02-04..2007-01-11, Alfred Gusenbauer 2007-01-11..2008-12-02, Werner Faymann 2008-12-02..2016-05-09, Christian Kern 2016-05-17..2017-12-18, Sebastian Kurz 2017-12-18..2019-05-28, Brigitte Bierlein f 2019-06-03..2020-01-07, Sebastian Kurz 2020-01-07..2021-10-11, Alexander Schallenberg 2021-10-11..2021-12-06, Karl Nehammer 2021-12-06..2025-01-10, Christian Stocker 2025-03-03..
AUT president: Heinz Fischer 2004-07-08..2016-07-08, Alexander Van der Bellen 2017-01-26..
CHE president: Karin Keller-Sutter f 2025-01-01..2026-01-01, Viola Amherd f 2024-01-01..2025-01-01
POL president: Lech Wałęsa 1990-12-22..1995-12-22, Aleksander Kwaśniewski 1995-12-23..2005-12-23, Lech Kaczyński 2005-12-23..2010-04-10, Bronisław Komorowski 2010-08-06..2015-08-06, Andrzej Duda 2015-08-06..2025-08-06, Karol Nawrocki 2025-08-06..
POL prime minister: Jerzy Buzek 1997-10-31..2001-10-19, Leszek Miller 2001-10-19..2004-05-02, Marek Belka 2004-05-02..2005-10-31, Kazimierz Marcinkiewicz 2005-10-31..2006-07-14, Jarosław Kaczyński 2006-07-14..2007-11-16, Donald Tusk 2007-11-16..2014-09-22, Ewa Kopacz f 2014-09-22..2015-11-16, Beata Szydło f 2015-11-16..2017-12-11, Mateusz Morawiecki 2017-12-11..2023-12-13, Donald Tusk 2023-12-13..
POL foreign minister: Radosław Sikorski 2007-11-16..2014-09-22, Radosław Sikorski 2023-12-13..
POL defence minister: Władysław Kosiniak-Kamysz 2023-12-13..
HUN prime minister: Viktor Orbán 1998-07-06..2002-05-27, Péter Medgyessy 2002-05-27..2004-09-29, Ferenc Gyurcsány 2004-09-29..2009-04-14, Gordon Bajnai 2009-04-14..2010-05-29, Viktor Orbán 2010-05-29..
HUN foreign minister: Péter Szijjártó 2014-09-23..
HUN president: János Áder 2012-05-10..2022-05-10, Katalin Novák f 2022-05-10..2024-02-26, Tamás Sulyok 2024-03-05..
CZE president: Václav Havel 1993-02-02..2003-02-02, Václav Klaus 2003-03-07..2013-03-07, Miloš Zeman 2013-03-08..2023-03-08, Petr Pavel 2023-03-09..
CZE prime minister: Mirek Topolánek 2006-09-04..2009-05-08, Jan Fischer 2009-05-08..2010-07-13, Petr Nečas 2010-07-13..2013-07-10, Jiří Rusnok 2013-07-10..2014-01-29, Bohuslav Sobotka 2014-01-29..2017-12-06, Andrej Babiš 2017-12-06..2021-12-17, Petr Fiala 2021-12-17..2025-12-09
CZE foreign minister: Jan Lipavský 2021-12-17..
SVK prime minister: Mikuláš Dzurinda 1998-10-30..2006-07-04, Robert Fico 2006-07-04..2010-07-08, Iveta Radičová f 2010-07-08..2012-04-04, Robert Fico 2012-04-04..2018-03-22, Peter Pellegrini 2018-03-22..2020-03-21, Igor Matovič 2020-03-21..2021-04-01, Eduard Heger 2021-04-01..2023-05-15, Ľudovít Ódor 2023-05-15..2023-10-25, Robert Fico 2023-10-25..
SVK president: Ivan Gašparovič 2004-06-15..2014-06-15, Andrej Kiska 2014-06-15..2019-06-15, Zuzana Čaputová f 2019-06-15..2024-06-15, Peter Pellegrini 2024-06-15..
SVN prime minister: Janez Janša 2020-03-13..2022-06-01, Robert Golob 2022-06-01..
SVN president: Borut Pahor 2012-12-22..2022-12-22, Nataša Pirc Musar f 2022-12-22..
HRV prime minister: Ivo Sanader 2003-12-23..2009-07-06, Jadranka Kosor f 2009-07-06..2011-12-23, Zoran Milanović 2011-12-23..2016-01-22, Andrej Plenković 2016-10-19..
HRV president: Stjepan Mesić 2000-02-18..2010-02-18, Ivo Josipović 2010-02-18..2015-02-19, Kolinda Grabar-Kitarović f 2015-02-19..2020-02-19, Zoran Milanović 2020-02-19..
SRB president: Slobodan Milošević 1991-01-11..1997-07-23, Boris Tadić 2004-07-11..2012-04-05, Tomislav Nikolić 2012-05-31..2017-05-31, Aleksandar Vučić 2017-05-31..
SRB prime minister: Zoran Đinđić 2001-01-25..2003-03-12, Vojislav Koštunica 2004-03-03..2008-07-07, Ivica Dačić 2012-07-27..2014-04-27, Aleksandar Vučić 2014-04-27..2017-05-30, Ana Brnabić f 2017-06-29..2024-03-20, Miloš Vučević 2024-05-02..2025-03-19, Đuro Macut 2025-04-16..
KOS president: Ibrahim Rugova 2002-03-04..2006-01-21, Atifete Jahjaga f 2011-04-07..2016-04-07, Hashim Thaçi 2016-04-07..2020-11-05, Vjosa Osmani f 2021-04-06..
KOS prime minister: Hashim Thaçi 2008-01-09..2014-12-09, Ramush Haradinaj 2017-09-09..2020-02-03, Albin Kurti 2021-03-22..
ALB prime minister: Sali Berisha 2005-09-11..2013-09-15, Edi Rama 2013-09-15..
MKD prime minister: Nikola Gruevski 2006-08-27..2016-01-18, Zoran Zaev 2017-06-01..2022-01-16, Hristijan Mickoski 2024-06-23..
MNE president: Milo Đukanović 2018-05-20..2023-05-20, Jakov Milatović 2023-05-20..
BIH president: Alija Izetbegović 1990-12-20..1996-10-05
GRC prime minister: Costas Simitis 1996-01-22..2004-03-10, Kostas Karamanlis 2004-03-10..2009-10-06, George Papandreou 2009-10-06..2011-11-11, Lucas Papademos 2011-11-11..2012-05-16, Antonis Samaras 2012-06-20..2015-01-26, Alexis Tsipras 2015-01-26..2015-08-27, Alexis Tsipras 2015-09-21..2019-07-08, Kyriakos Mitsotakis 2019-07-08..
GRC foreign minister: Nikos Dendias 2019-07-09..2023-05-26, George Gerapetritis 2023-06-27..
CYP president: Nicos Anastasiades 2013-02-28..2023-02-28, Nikos Christodoulides 2023-02-28..
BGR prime minister: Sergei Stanishev 2005-08-17..2009-07-27, Boyko Borisov 2009-07-27..2013-03-13, Plamen Oresharski 2013-05-29..2014-08-06, Boyko Borisov 2014-11-07..2017-01-27, Boyko Borisov 2017-05-04..2021-05-12, Kiril Petkov 2021-12-13..2022-08-02, Nikolai Denkov 2023-06-06..2024-04-09, Rosen Zhelyazkov 2025-01-16..
BGR president: Georgi Parvanov 2002-01-22..2012-01-22, Rosen Plevneliev 2012-01-22..2017-01-22, Rumen Radev 2017-01-22..
ROU president: Ion Iliescu 2000-12-20..2004-12-20, Traian Băsescu 2004-12-20..2014-12-21, Klaus Iohannis 2014-12-21..2025-02-12, Nicușor Dan 2025-05-26..
ROU prime minister: Adrian Năstase 2000-12-28..2004-12-21, Emil Boc 2008-12-22..2012-02-06, Victor Ponta 2012-05-07..2015-11-04, Dacian Cioloș 2015-11-17..2017-01-04, Sorin Grindeanu 2017-01-04..2017-06-29, Mihai Tudose 2017-06-29..2018-01-16, Viorica Dăncilă f 2018-01-29..2019-11-04, Ludovic Orban 2019-11-04..2020-12-07, Florin Cîțu 2020-12-23..2021-11-25, Nicolae Ciucă 2021-11-25..2023-06-12, Marcel Ciolacu 2023-06-15..2025-05-05, Ilie Bolojan 2025-06-23..
MDA president: Vladimir Voronin 2001-04-07..2009-09-11, Igor Dodon 2016-12-23..2020-12-24, Maia Sandu f 2020-12-24..
BLR president: Alexander Lukashenko 1994-07-20..
LTU president: Valdas Adamkus 1998-02-26..2003-02-26, Rolandas Paksas 2003-02-26..2004-04-06, Valdas Adamkus 2004-07-12..2009-07-12, Dalia Grybauskaitė f 2009-07-12..2019-07-12, Gitanas Nausėda 2019-07-12..
LTU prime minister: Andrius Kubilius 2008-12-09..2012-12-13, Algirdas Butkevičius 2012-12-13..2016-12-13, Saulius Skvernelis 2016-12-13..2020-11-25, Ingrida Šimonytė f 2020-11-25..2024-12-12, Gintautas Paluckas 2024-12-12..2025-08-04, Inga Ruginienė f 2025-09-25..
LTU foreign minister: Gabrielius Landsbergis 2020-12-11..2024-12-12, Kęstutis Budrys 2024-12-12..
LVA president: Vaira Vīķe-Freiberga f 1999-07-08..2007-07-08, Valdis Zatlers 2007-07-08..2011-07-08, Andris Bērziņš 2011-07-08..2015-07-08, Raimonds Vējonis 2015-07-08..2019-07-08, Egils Levits 2019-07-08..2023-07-08, Edgars Rinkēvičs 2023-07-08..
LVA prime minister: Valdis Dombrovskis 2009-03-12..2014-01-22, Laimdota Straujuma f 2014-01-22..2016-02-11, Māris Kučinskis 2016-02-11..2019-01-23, Krišjānis Kariņš 2019-01-23..2023-09-15, Evika Siliņa f 2023-09-15..
EST president: Arnold Rüütel 2001-10-08..2006-10-09, Toomas Hendrik Ilves 2006-10-09..2016-10-10, Kersti Kaljulaid f 2016-10-10..2021-10-11, Alar Karis 2021-10-11..
EST prime minister: Andrus Ansip 2005-04-12..2014-03-26, Taavi Rõivas 2014-03-26..2016-11-23, Jüri Ratas 2016-11-23..2021-01-26, Kaja Kallas f 2021-01-26..2024-07-23, Kristen Michal 2024-07-23..
EST foreign minister: Margus Tsahkna 2023-04-17..
FIN president: Tarja Halonen f 2000-03-01..2012-03-01, Sauli Niinistö 2012-03-01..2024-03-01, Alexander Stubb 2024-03-01..
FIN prime minister: Paavo Lipponen 1995-04-13..2003-04-17, Matti Vanhanen 2003-06-24..2010-06-22, Mari Kiviniemi f 2010-06-22..2011-06-22, Jyrki Katainen 2011-06-22..2014-06-24, Alexander Stubb 2014-06-24..2015-05-29, Juha Sipilä 2015-05-29..2019-06-06, Antti Rinne 2019-06-06..2019-12-10, Sanna Marin f 2019-12-10..2023-06-20, Petteri Orpo 2023-06-20..
FIN foreign minister: Elina Valtonen f 2023-06-20..
SWE prime minister: Göran Persson 1996-03-22..2006-10-06, Fredrik Reinfeldt 2006-10-06..2014-10-03, Stefan Löfven 2014-10-03..2021-11-30, Magdalena Andersson f 2021-11-30..2022-10-18, Ulf Kristersson 2022-10-18..
SWE king: Carl XVI Gustaf 1973-09-15..
SWE foreign minister: Carl Bildt 2006-10-06..2014-10-03, Margot Wallström f 2014-10-03..2019-09-10, Tobias Billström 2022-10-18..2024-09-10, Maria Malmer Stenergard f 2024-09-10..
NOR prime minister: Jens Stoltenberg 2000-03-17..2001-10-19, Kjell Magne Bondevik 2001-10-19..2005-10-17, Jens Stoltenberg 2005-10-17..2013-10-16, Erna Solberg f 2013-10-16..2021-10-14, Jonas Gahr Støre 2021-10-14..
NOR king: Harald V 1991-01-17..
NOR foreign minister: Espen Barth Eide 2023-10-16..
DNK prime minister: Poul Nyrup Rasmussen 1993-01-25..2001-11-27, Anders Fogh Rasmussen 2001-11-27..2009-04-05, Lars Løkke Rasmussen 2009-04-05..2011-10-03, Helle Thorning-Schmidt f 2011-10-03..2015-06-28, Lars Løkke Rasmussen 2015-06-28..2019-06-27, Mette Frederiksen f 2019-06-27..
DNK foreign minister: Lars Løkke Rasmussen 2022-12-15..
DNK queen: Margrethe II f 1972-01-14..2024-01-14
DNK king: Frederik X 2024-01-14..
ISL prime minister: Davíð Oddsson 1991-04-30..2004-09-15, Geir Haarde 2006-06-15..2009-02-01, Jóhanna Sigurðardóttir f 2009-02-01..2013-05-23, Sigmundur Davíð Gunnlaugsson 2013-05-23..2016-04-07, Katrín Jakobsdóttir f 2017-11-30..2024-04-09, Bjarni Benediktsson 2024-04-09..2024-12-21, Kristrún Frostadóttir f 2024-12-21..
ISL president: Ólafur Ragnar Grímsson 1996-08-01..2016-08-01, Guðni Jóhannesson 2016-08-01..2024-08-01, Halla Tómasdóttir f 2024-08-01..
IRL prime minister: Bertie Ahern 1997-06-26..2008-05-07, Brian Cowen 2008-05-07..2011-03-09, Enda Kenny 2011-03-09..2017-06-14, Leo Varadkar 2017-06-14..2020-06-27, Micheál Martin 2020-06-27..2022-12-17, Leo Varadkar 2022-12-17..2024-04-09, Simon Harris 2024-04-09..2025-01-23, Micheál Martin 2025-01-23..
IRL president: Mary Robinson f 1990-12-03..1997-09-12, Mary McAleese f 1997-11-11..2011-11-10, Michael D. Higgins 2011-11-11..2025-11-11, Catherine Connolly f 2025-11-11..
MLT prime minister: Lawrence Gonzi 2004-03-23..2013-03-11, Joseph Muscat 2013-03-11..2020-01-13, Robert Abela 2020-01-13..
VAT pope: John Paul II 1978-10-16..2005-04-02, Benedict XVI 2005-04-19..2013-02-28, Francis 2013-03-13..2025-04-21, Leo XIV 2025-05-08..
TUR president: Süleyman Demirel 1993-05-16..2000-05-16, Ahmet Necdet Sezer 2000-05-16..2007-08-28, Abdullah Gül 2007-08-28..2014-08-28, Recep Tayyip Erdoğan 2014-08-28..
TUR prime minister: Bülent Ecevit 1999-01-11..2002-11-18, Abdullah Gül 2002-11-18..2003-03-14, Recep Tayyip Erdoğan 2003-03-14..2014-08-28, Ahmet Davutoğlu 2014-08-28..2016-05-24, Binali Yıldırım 2016-05-24..2018-07-09
TUR foreign minister: Ahmet Davutoğlu 2009-05-01..2014-08-28, Mevlüt Çavuşoğlu 2015-11-24..2023-06-03, Hakan Fidan 2023-06-03..
TUR defence minister: Hulusi Akar 2018-07-10..2023-06-03, Yaşar Güler 2023-06-03..
GEO president: Eduard Shevardnadze 1995-11-26..2003-11-23, Mikheil Saakashvili 2004-01-25..2013-11-17, Giorgi Margvelashvili 2013-11-17..2018-12-16, Salome Zourabichvili f 2018-12-16..2024-12-29, Mikheil Kavelashvili 2024-12-29..
GEO prime minister: Bidzina Ivanishvili 2012-10-25..2013-11-20, Giorgi Kvirikashvili 2015-12-30..2018-06-13, Mamuka Bakhtadze 2018-06-20..2019-09-08, Giorgi Gakharia 2019-09-08..2021-02-18, Irakli Garibashvili 2021-02-22..2024-01-29, Irakli Kobakhidze 2024-02-08..
ARM prime minister: Serzh Sargsyan 2018-04-17..2018-04-23, Nikol Pashinyan 2018-05-08..
ARM president: Robert Kocharyan 1998-04-09..2008-04-09, Serzh Sargsyan 2008-04-09..2018-04-09, Armen Sarkissian 2018-04-09..2022-02-01, Vahagn Khachaturyan 2022-03-13..
AZE president: Heydar Aliyev 1993-10-10..2003-10-31, Ilham Aliyev 2003-10-31..
KAZ president: Nursultan Nazarbayev 1991-12-16..2019-03-20, Kassym-Jomart Tokayev 2019-03-20..
UZB president: Islam Karimov 1991-09-01..2016-09-02, Shavkat Mirziyoyev 2016-12-14..
KGZ president: Askar Akayev 1990-10-27..2005-03-24, Kurmanbek Bakiyev 2005-08-14..2010-04-15, Roza Otunbayeva f 2010-07-03..2011-12-01, Almazbek Atambayev 2011-12-01..2017-11-24, Sooronbay Jeenbekov 2017-11-24..2020-10-15, Sadyr Japarov 2021-01-28..
TJK president: Emomali Rahmon 1994-11-16..
TKM president: Saparmurat Niyazov 1990-11-02..2006-12-21, Gurbanguly Berdimuhamedow 2007-02-14..2022-03-19, Serdar Berdimuhamedow 2022-03-19..
PRK leader: Kim Il-sung* 1948-09-09..1994-07-08, Kim Jong-il* 1994-07-08..2011-12-17, Kim Jong-un* 2011-12-17..
PRK foreign minister: Ri Yong-ho* 2016-05-09..2020-01, Ri Son-gwon* 2020-01..2022-06, Choe Son-hui* f 2022-06-11..
PRK defence minister: No Kwang-chol* 2018-06..2019-12, Kang Sun-nam* 2022-12-31..2024-10, No Kwang-chol* 2024-10..
PRK prime minister: Pak Pong-ju* 2013-04-01..2019-04-11, Kim Jae-ryong* 2019-04-11..2020-08-13, Kim Tok-hun* 2020-08-13..2024-12, Pak Thae-song* 2025-01..
KOR president: Roh Tae-woo* 1988-02-25..1993-02-25, Kim Young-sam* 1993-02-25..1998-02-25, Kim Dae-jung* 1998-02-25..2003-02-25, Roh Moo-hyun* 2003-02-25..2008-02-25, Lee Myung-bak* 2008-02-25..2013-02-25, Park Geun-hye* f 2013-02-25..2017-03-10, Moon Jae-in* 2017-05-10..2022-05-10, Yoon Suk-yeol* 2022-05-10..2025-04-04, Lee Jae-myung* 2025-06-04..
KOR prime minister: Goh Kun* 2003-02-27..2004-05-25, Lee Hae-chan* 2004-06-30..2006-03-14, Han Myeong-sook* f 2006-04-20..2007-03-07, Han Duck-soo* 2007-04-03..2008-02-29, Han Seung-soo* 2008-02-29..2009-09-28, Chung Un-chan* 2009-09-29..2010-08-11, Kim Hwang-sik* 2010-10-01..2013-02-26, Chung Hong-won* 2013-02-26..2015-02-16, Lee Wan-koo* 2015-02-17..2015-04-27, Hwang Kyo-ahn* 2015-06-18..2017-05-11, Lee Nak-yon* 2017-05-31..2020-01-14, Chung Sye-kyun* 2020-01-14..2021-04-16, Kim Boo-kyum* 2021-05-14..2022-05-11, Han Duck-soo* 2022-05-21..2025-05-01, Kim Min-seok* 2025-07-04..
KOR foreign minister: Ban Ki-moon* 2004-01-17..2006-11-09, Yun Byung-se* 2013-03-11..2017-06-18, Kang Kyung-wha* f 2017-06-18..2021-02-08, Chung Eui-yong* 2021-02-09..2022-05-11, Park Jin* 2022-05-12..2024-01-10, Cho Tae-yul* 2024-01-12..2025-07-18, Cho Hyun* 2025-07-21..
KOR defence minister: Jeong Kyeong-doo* 2018-09-21..2020-09-18, Suh Wook* 2020-09-18..2022-05-10, Lee Jong-sup* 2022-05-11..2023-10-07, Shin Won-sik* 2023-10-07..2024-09-06, Kim Yong-hyun* 2024-09-06..2024-12-05, Ahn Gyu-back* 2025-07-25..
CHN president: Jiang Zemin* 1993-03-27..2003-03-15, Hu Jintao* 2003-03-15..2013-03-14, Xi Jinping* 2013-03-14..
CHN prime minister: Li Peng* 1988-04-09..1998-03-17, Zhu Rongji* 1998-03-17..2003-03-16, Wen Jiabao* 2003-03-16..2013-03-15, Li Keqiang* 2013-03-15..2023-03-11, Li Qiang* 2023-03-11..
CHN foreign minister: Li Zhaoxing* 2003-03-17..2007-04-27, Yang Jiechi* 2007-04-27..2013-03-16, Wang Yi* 2013-03-16..2022-12-30, Qin Gang* 2022-12-30..2023-07-25, Wang Yi* 2023-07-25..
CHN defence minister: Wei Fenghe* 2018-03-19..2023-03-12, Li Shangfu* 2023-03-12..2023-10-24, Dong Jun* 2023-12-29..
HKG chief executive: Tung Chee-hwa* 1997-07-01..2005-03-12, Donald Tsang 2005-06-21..2012-06-30, Leung Chun-ying* 2012-07-01..2017-06-30, Carrie Lam f 2017-07-01..2022-06-30, John Lee 2022-07-01..
TWN president: Lee Teng-hui* 1988-01-13..2000-05-20, Chen Shui-bian* 2000-05-20..2008-05-20, Ma Ying-jeou* 2008-05-20..2016-05-20, Tsai Ing-wen* f 2016-05-20..2024-05-20, Lai Ching-te* 2024-05-20..
JPN prime minister: Keizo Obuchi 1998-07-30..2000-04-05, Yoshiro Mori 2000-04-05..2001-04-26, Junichiro Koizumi 2001-04-26..2006-09-26, Shinzo Abe 2006-09-26..2007-09-26, Yasuo Fukuda 2007-09-26..2008-09-24, Taro Aso 2008-09-24..2009-09-16, Yukio Hatoyama 2009-09-16..2010-06-08, Naoto Kan 2010-06-08..2011-09-02, Yoshihiko Noda 2011-09-02..2012-12-26, Shinzo Abe 2012-12-26..2020-09-16, Yoshihide Suga 2020-09-16..2021-10-04, Fumio Kishida 2021-10-04..2024-10-01, Shigeru Ishiba 2024-10-01..2025-10-21, Sanae Takaichi f 2025-10-21..
JPN foreign minister: Fumio Kishida 2012-12-26..2017-08-03, Taro Kono 2017-08-03..2019-09-11, Toshimitsu Motegi 2019-09-11..2021-11-04, Yoshimasa Hayashi 2021-11-10..2023-09-13, Yoko Kamikawa f 2023-09-13..2024-10-01, Takeshi Iwaya 2024-10-01..2025-10-21
JPN defence minister: Taro Kono 2019-09-11..2020-09-16, Nobuo Kishi 2020-09-16..2022-08-10, Yasukazu Hamada 2022-08-10..2023-09-13, Minoru Kihara 2023-09-13..2024-10-01, Gen Nakatani 2024-10-01..2025-10-21
MNG president: Natsagiin Bagabandi 1997-06-20..2005-06-24, Nambaryn Enkhbayar 2005-06-24..2009-06-18, Tsakhiagiin Elbegdorj 2009-06-18..2017-07-10, Khaltmaagiin Battulga 2017-07-10..2021-06-25, Ukhnaagiin Khürelsükh 2021-06-25..
IND prime minister: P. V. Narasimha Rao 1991-06-21..1996-05-16, Atal Bihari Vajpayee 1998-03-19..2004-05-22, Manmohan Singh 2004-05-22..2014-05-26, Narendra Modi 2014-05-26..
IND president: A. P. J. Abdul Kalam 2002-07-25..2007-07-25, Pratibha Patil f 2007-07-25..2012-07-25, Pranab Mukherjee 2012-07-25..2017-07-25, Ram Nath Kovind 2017-07-25..2022-07-25, Droupadi Murmu f 2022-07-25..
IND foreign minister: S. M. Krishna 2009-05-22..2012-10-26, Salman Khurshid 2012-10-28..2014-05-26, Sushma Swaraj f 2014-05-26..2019-05-30, S. Jaishankar 2019-05-30..
IND defence minister: Manohar Parrikar 2014-11-09..2017-03-13, Nirmala Sitharaman f 2017-09-03..2019-05-30, Rajnath Singh 2019-05-30..
PAK prime minister: Benazir Bhutto f 1993-10-19..1996-11-05, Nawaz Sharif 1997-02-17..1999-10-12, Zafarullah Khan Jamali 2002-11-21..2004-06-26, Shaukat Aziz 2004-08-28..2007-11-15, Yousaf Raza Gilani 2008-03-25..2012-04-26, Raja Pervaiz Ashraf 2012-06-22..2013-03-24, Nawaz Sharif 2013-06-05..2017-07-28, Shahid Khaqan Abbasi 2017-08-01..2018-05-31, Imran Khan 2018-08-18..2022-04-10, Shehbaz Sharif 2022-04-11..2023-08-14, Shehbaz Sharif 2024-03-04..
PAK president: Pervez Musharraf 2001-06-20..2008-08-18, Asif Ali Zardari 2008-09-09..2013-09-09, Mamnoon Hussain 2013-09-09..2018-09-09, Arif Alvi 2018-09-09..2024-03-10, Asif Ali Zardari 2024-03-10..
PAK foreign minister: Shah Mahmood Qureshi 2018-08-20..2022-04-10, Bilawal Bhutto Zardari 2022-04-27..2023-08-10, Ishaq Dar 2024-03-11..
PAK defence minister: Khawaja Asif 2024-03-11..
BGD prime minister: Khaleda Zia f 2001-10-10..2006-10-29, Sheikh Hasina f 2009-01-06..2024-08-05
LKA president: Chandrika Kumaratunga f 1994-11-12..2005-11-19, Mahinda Rajapaksa 2005-11-19..2015-01-09, Maithripala Sirisena 2015-01-09..2019-11-18, Gotabaya Rajapaksa 2019-11-18..2022-07-14, Ranil Wickremesinghe 2022-07-21..2024-09-23, Anura Kumara Dissanayake 2024-09-23..
LKA prime minister: Mahinda Rajapaksa 2019-11-21..2022-05-09, Harini Amarasuriya f 2024-09-24..
NPL prime minister: K. P. Sharma Oli 2018-02-15..2021-07-13, Sher Bahadur Deuba 2021-07-13..2022-12-26, Pushpa Kamal Dahal 2022-12-26..2024-07-15, K. P. Sharma Oli 2024-07-15..2025-09-09, Sushila Karki f 2025-09-12..
AFG president: Hamid Karzai 2001-12-22..2014-09-29, Ashraf Ghani 2014-09-29..2021-08-15
AFG foreign minister: Amir Khan Muttaqi 2021-09-07..
MMR president: Thein Sein 2011-03-30..2016-03-30, Htin Kyaw 2016-03-30..2018-03-21, Win Myint 2018-03-30..2021-02-01
MMR leader: Min Aung Hlaing 2021-02-01..
THA prime minister: Thaksin Shinawatra 2001-02-09..2006-09-19, Surayud Chulanont 2006-10-01..2008-01-29, Samak Sundaravej 2008-01-29..2008-09-09, Abhisit Vejjajiva 2008-12-17..2011-08-05, Yingluck Shinawatra f 2011-08-05..2014-05-07, Prayut Chan-ocha 2014-08-24..2023-08-22, Srettha Thavisin 2023-08-22..2024-08-14, Paetongtarn Shinawatra f 2024-08-16..2025-08-29, Anutin Charnvirakul 2025-09-07..
THA king: Bhumibol Adulyadej 1946-06-09..2016-10-13, Vajiralongkorn 2016-10-13..
KHM prime minister: Hun Sen 1998-11-30..2023-08-22, Hun Manet 2023-08-22..
VNM president: Nguyễn Minh Triết* 2006-06-27..2011-07-25, Trương Tấn Sang* 2011-07-25..2016-04-02, Trần Đại Quang* 2016-04-02..2018-09-21, Nguyễn Phú Trọng* 2018-10-23..2021-04-05, Nguyễn Xuân Phúc* 2021-04-05..2023-01-18, Võ Văn Thưởng* 2023-03-02..2024-03-21, Tô Lâm* 2024-05-22..2024-10-21, Lương Cường* 2024-10-21..
VNM prime minister: Nguyễn Tấn Dũng* 2006-06-27..2016-04-06, Nguyễn Xuân Phúc* 2016-04-07..2021-04-05, Phạm Minh Chính* 2021-04-05..
LAO president: Thongloun Sisoulith 2021-03-22..
MYS prime minister: Mahathir Mohamad 1981-07-16..2003-10-31, Abdullah Badawi 2003-10-31..2009-04-03, Najib Razak 2009-04-03..2018-05-10, Mahathir Mohamad 2018-05-10..2020-02-24, Muhyiddin Yassin 2020-03-01..2021-08-16, Ismail Sabri Yaakob 2021-08-21..2022-11-24, Anwar Ibrahim 2022-11-24..
SGP prime minister: Goh Chok Tong* 1990-11-28..2004-08-12, Lee Hsien Loong* 2004-08-12..2024-05-15, Lawrence Wong 2024-05-15..
IDN president: Suharto 1968-03-27..1998-05-21, B. J. Habibie 1998-05-21..1999-10-20, Abdurrahman Wahid 1999-10-20..2001-07-23, Megawati Sukarnoputri f 2001-07-23..2004-10-20, Susilo Bambang Yudhoyono 2004-10-20..2014-10-20, Joko Widodo 2014-10-20..2024-10-20, Prabowo Subianto 2024-10-20..
IDN foreign minister: Marty Natalegawa 2009-10-22..2014-10-20, Retno Marsudi f 2014-10-27..2024-10-20, Sugiono 2024-10-21..
PHL president: Corazon Aquino f 1986-02-25..1992-06-30, Fidel Ramos 1992-06-30..1998-06-30, Joseph Estrada 1998-06-30..2001-01-20, Gloria Macapagal Arroyo f 2001-01-20..2010-06-30, Benigno Aquino III 2010-06-30..2016-06-30, Rodrigo Duterte 2016-06-30..2022-06-30, Ferdinand Marcos Jr. 2022-06-30..
PHL vice president: Leni Robredo f 2016-06-30..2022-06-30, Sara Duterte f 2022-06-30..
TLS president: Xanana Gusmão 2002-05-20..2007-05-20, José Ramos-Horta 2007-05-20..2012-05-20, José Ramos-Horta 2022-05-20..
TLS prime minister: Xanana Gusmão 2023-07-01..
BRN sultan: Hassanal Bolkiah 1967-10-05..
AUS prime minister: Paul Keating 1991-12-20..1996-03-11, John Howard 1996-03-11..2007-12-03, Kevin Rudd 2007-12-03..2010-06-24, Julia Gillard f 2010-06-24..2013-06-27, Kevin Rudd 2013-06-27..2013-09-18, Tony Abbott 2013-09-18..2015-09-15, Malcolm Turnbull 2015-09-15..2018-08-24, Scott Morrison 2018-08-24..2022-05-23, Anthony Albanese 2022-05-23..
AUS foreign minister: Julie Bishop f 2013-09-18..2018-08-28, Marise Payne f 2018-08-28..2022-05-23, Penny Wong f 2022-05-23..
AUS defence minister: Peter Dutton 2021-03-30..2022-05-23, Richard Marles 2022-06-01..
NZL prime minister: Helen Clark f 1999-12-05..2008-11-19, John Key 2008-11-19..2016-12-12, Bill English 2016-12-12..2017-10-26, Jacinda Ardern f 2017-10-26..2023-01-25, Chris Hipkins 2023-01-25..2023-11-27, Christopher Luxon 2023-11-27..
NZL foreign minister: Winston Peters 2023-11-27..
FJI prime minister: Frank Bainimarama 2007-01-05..2022-12-24, Sitiveni Rabuka 2022-12-24..
PNG prime minister: Peter O'Neill 2012-08-03..2019-05-29, James Marape 2019-05-30..
SLB prime minister: Manasseh Sogavare 2019-04-24..2024-05-02, Jeremiah Manele 2024-05-02..
IRN supreme leader: Ruhollah Khomeini 1979-12-03..1989-06-03, Ali Khamenei 1989-06-04..
IRN president: Akbar Hashemi Rafsanjani 1989-08-03..1997-08-03, Mohammad Khatami 1997-08-03..2005-08-03, Mahmoud Ahmadinejad 2005-08-03..2013-08-03, Hassan Rouhani 2013-08-03..2021-08-03, Ebrahim Raisi 2021-08-03..2024-05-19, Masoud Pezeshkian 2024-07-28..
IRN foreign minister: Manouchehr Mottaki 2005-08-24..2010-12-13, Ali Akbar Salehi 2011-01-30..2013-08-15, Mohammad Javad Zarif 2013-08-15..2021-08-25, Hossein Amir-Abdollahian 2021-08-25..2024-05-19, Abbas Araghchi 2024-08-21..
IRQ president: Saddam Hussein 1979-07-16..2003-04-09, Ghazi al-Yawer 2004-06-28..2005-04-07, Jalal Talabani 2005-04-07..2014-07-24, Fuad Masum 2014-07-24..2018-10-02, Barham Salih 2018-10-02..2022-10-17, Abdul Latif Rashid 2022-10-17..
IRQ prime minister: Ayad Allawi 2004-06-28..2005-05-03, Ibrahim al-Jaafari 2005-05-03..2006-05-20, Nouri al-Maliki 2006-05-20..2014-09-08, Haider al-Abadi 2014-09-08..2018-10-25, Adil Abdul-Mahdi 2018-10-25..2020-05-07, Mustafa al-Kadhimi 2020-05-07..2022-10-27, Mohammed Shia al-Sudani 2022-10-27..
IRQ foreign minister: Hoshyar Zebari 2003-09..2014-07, Ibrahim al-Jaafari 2014-09-08..2018-10-25, Fuad Hussein 2020-06-06..
kurdistan-regional-government president: Masoud Barzani 2005-06-14..2017-11-01, Nechirvan Barzani 2019-06-10..
kurdistan-regional-government prime minister: Nechirvan Barzani 2012-03-07..2019-06-10, Masrour Barzani 2019-07-10..
SYR president: Hafez al-Assad 1971-02-22..2000-06-10, Bashar al-Assad 2000-07-17..2024-12-08, Ahmed al-Sharaa 2025-01-29..
SYR foreign minister: Walid Muallem 2006-02-11..2020-11-16, Faisal Mekdad 2020-11-22..2024-09, Asaad al-Shaibani 2024-12-21..
LBN president: Émile Lahoud 1998-11-24..2007-11-24, Michel Suleiman 2008-05-25..2014-05-25, Michel Aoun 2016-10-31..2022-10-30, Joseph Aoun 2025-01-09..
LBN prime minister: Rafic Hariri 2000-10-23..2004-10-21, Omar Karami 2004-10-26..2005-04-19, Fouad Siniora 2005-07-19..2009-11-09, Saad Hariri 2009-11-09..2011-06-13, Najib Mikati 2011-06-13..2014-02-15, Tammam Salam 2014-02-15..2016-12-18, Saad Hariri 2016-12-18..2020-01-21, Hassan Diab 2020-01-21..2021-09-10, Najib Mikati 2021-09-10..2025-02-08, Nawaf Salam 2025-02-08..
JOR king: Hussein 1952-08-11..1999-02-07, Abdullah II 1999-02-07..
JOR foreign minister: Ayman Safadi 2017-01-15..
ISR prime minister: Yitzhak Shamir 1986-10-20..1992-07-13, Yitzhak Rabin 1992-07-13..1995-11-04, Shimon Peres 1995-11-04..1996-06-18, Benjamin Netanyahu 1996-06-18..1999-07-06, Ehud Barak 1999-07-06..2001-03-07, Ariel Sharon 2001-03-07..2006-04-14, Ehud Olmert 2006-04-14..2009-03-31, Benjamin Netanyahu 2009-03-31..2021-06-13, Naftali Bennett 2021-06-13..2022-07-01, Yair Lapid 2022-07-01..2022-12-29, Benjamin Netanyahu 2022-12-29..
ISR president: Moshe Katsav 2000-08-01..2007-07-01, Shimon Peres 2007-07-15..2014-07-24, Reuven Rivlin 2014-07-24..2021-07-07, Isaac Herzog 2021-07-07..
ISR foreign minister: Tzipi Livni f 2006-01-18..2009-03-31, Avigdor Lieberman 2009-04-01..2012-12-18, Yair Lapid 2021-06-13..2022-12-29, Eli Cohen 2022-12-29..2023-12-31, Israel Katz 2024-01-01..2024-11-08, Gideon Saar 2024-11-10..
ISR defence minister: Ehud Barak 2007-06-18..2013-03-18, Moshe Yaalon 2013-03-18..2016-05-22, Avigdor Lieberman 2016-05-30..2018-11-18, Benny Gantz 2020-05-17..2022-12-29, Yoav Gallant 2022-12-29..2024-11-08, Israel Katz 2024-11-08..
PSE president: Yasser Arafat 1994-07-05..2004-11-11, Mahmoud Abbas 2005-01-15..
PSE prime minister: Salam Fayyad 2007-06-15..2013-06-06, Rami Hamdallah 2013-06-06..2019-04-14, Mohammad Shtayyeh 2019-04-14..2024-03-31, Mohammad Mustafa 2024-03-31..
EGY president: Hosni Mubarak 1981-10-14..2011-02-11, Mohamed Morsi 2012-06-30..2013-07-03, Adly Mansour 2013-07-04..2014-06-08, Abdel Fattah al-Sisi 2014-06-08..
EGY foreign minister: Ahmed Aboul Gheit 2004-07-11..2011-03-06, Nabil Fahmy 2013-07-16..2014-06-17, Sameh Shoukry 2014-06-17..2024-07-03, Badr Abdelatty 2024-07-03..
SAU king: Fahd 1982-06-13..2005-08-01, Abdullah 2005-08-01..2015-01-23, Salman 2015-01-23..
SAU crown prince: Mohammed bin Nayef 2015-04-29..2017-06-21, Mohammed bin Salman 2017-06-21..
SAU foreign minister: Saud al-Faisal 1975-10-13..2015-04-29, Adel al-Jubeir 2015-04-29..2018-12-27, Faisal bin Farhan 2019-10-23..
SAU defence minister: Khalid bin Salman 2022-09-27..
ARE president: Khalifa bin Zayed Al Nahyan 2004-11-03..2022-05-13, Mohamed bin Zayed Al Nahyan 2022-05-14..
QAT emir: Hamad bin Khalifa Al Thani 1995-06-27..2013-06-25, Tamim bin Hamad Al Thani 2013-06-25..
QAT prime minister: Mohammed bin Abdulrahman Al Thani 2023-03-07..
KWT emir: Sabah Al-Ahmad Al-Jaber Al-Sabah 2006-01-29..2020-09-29, Nawaf Al-Ahmad Al-Jaber Al-Sabah 2020-09-30..2023-12-16, Mishal Al-Ahmad Al-Jaber Al-Sabah 2023-12-16..
BHR king: Hamad bin Isa Al Khalifa 2002-02-14..
OMN sultan: Qaboos bin Said 1970-07-23..2020-01-10, Haitham bin Tariq 2020-01-11..
YEM president: Ali Abdullah Saleh 1990-05-22..2012-02-27, Abdrabbuh Mansur Hadi 2012-02-27..2022-04-07
DZA president: Abdelaziz Bouteflika 1999-04-27..2019-04-02, Abdelmadjid Tebboune 2019-12-19..
MAR king: Hassan II 1961-03-03..1999-07-23, Mohammed VI 1999-07-23..
TUN president: Zine El Abidine Ben Ali 1987-11-07..2011-01-14, Moncef Marzouki 2011-12-13..2014-12-31, Beji Caid Essebsi 2014-12-31..2019-07-25, Kais Saied 2019-10-23..
LBY leader: Muammar Gaddafi 1969-09-01..2011-08-23
LBY prime minister: Fayez al-Sarraj 2016-04-05..2021-03-15, Abdul Hamid Dbeibeh 2021-03-15..
SDN president: Omar al-Bashir 1993-10-16..2019-04-11
SDN prime minister: Abdalla Hamdok 2019-08-21..2022-01-02, Kamil Idris 2025-05-31..
SDN leader: Abdel Fattah al-Burhan 2021-10-25..
SSD president: Salva Kiir 2011-07-09..
ETH prime minister: Meles Zenawi 1995-08-23..2012-08-20, Hailemariam Desalegn 2012-09-21..2018-04-02, Abiy Ahmed 2018-04-02..
ETH president: Sahle-Work Zewde f 2018-10-25..2024-10-07, Taye Atske Selassie 2024-10-07..
ERI president: Isaias Afwerki 1993-05-24..
DJI president: Ismail Omar Guelleh 1999-05-08..
SOM president: Sharif Sheikh Ahmed 2009-01-31..2012-08-20, Hassan Sheikh Mohamud 2012-09-16..2017-02-16, Mohamed Abdullahi Mohamed 2017-02-16..2022-05-23, Hassan Sheikh Mohamud 2022-05-23..
KEN president: Daniel arap Moi 1978-10-14..2002-12-30, Mwai Kibaki 2002-12-30..2013-04-09, Uhuru Kenyatta 2013-04-09..2022-09-13, William Ruto 2022-09-13..
UGA president: Yoweri Museveni 1986-01-29..
TZA president: Benjamin Mkapa 1995-11-23..2005-12-21, Jakaya Kikwete 2005-12-21..2015-11-05, John Magufuli 2015-11-05..2021-03-17, Samia Suluhu Hassan f 2021-03-19..
RWA president: Pasteur Bizimungu 1994-07-19..2000-03-23, Paul Kagame 2000-04-22..
BDI president: Pierre Nkurunziza 2005-08-26..2020-06-08, Évariste Ndayishimiye 2020-06-18..
COD president: Mobutu Sese Seko 1965-11-24..1997-05-16, Laurent-Désiré Kabila 1997-05-17..2001-01-16, Joseph Kabila 2001-01-26..2019-01-24, Félix Tshisekedi 2019-01-24..
COG president: Denis Sassou Nguesso 1997-10-25..
GAB president: Omar Bongo 1967-12-02..2009-06-08, Ali Bongo Ondimba 2009-10-16..2023-08-30, Brice Oligui Nguema 2025-05-03..
CMR president: Paul Biya 1982-11-06..
TCD president: Idriss Déby 1990-12-02..2021-04-20, Mahamat Idriss Déby 2024-05-23..
CAF president: Ange-Félix Patassé 1993-10-22..2003-03-15, François Bozizé 2003-03-15..2013-03-24, Faustin-Archange Touadéra 2016-03-30..
GNQ president: Teodoro Obiang Nguema Mbasogo 1979-08-03..
NGA president: Sani Abacha 1993-11-17..1998-06-08, Olusegun Obasanjo 1999-05-29..2007-05-29, Umaru Yar'Adua 2007-05-29..2010-05-05, Goodluck Jonathan 2010-05-06..2015-05-29, Muhammadu Buhari 2015-05-29..2023-05-29, Bola Tinubu 2023-05-29..
GHA president: Jerry Rawlings 1993-01-07..2001-01-07, John Kufuor 2001-01-07..2009-01-07, John Atta Mills 2009-01-07..2012-07-24, John Mahama 2012-07-24..2017-01-07, Nana Akufo-Addo 2017-01-07..2025-01-07, John Mahama 2025-01-07..
CIV president: Laurent Gbagbo 2000-10-26..2011-04-11, Alassane Ouattara 2011-05-06..
SEN president: Abdoulaye Wade 2000-04-01..2012-04-02, Macky Sall 2012-04-02..2024-04-02, Bassirou Diomaye Faye 2024-04-02..
SEN prime minister: Ousmane Sonko 2024-04-02..
MLI president: Alpha Oumar Konaré 1992-06-08..2002-06-08, Amadou Toumani Touré 2002-06-08..2012-03-22, Ibrahim Boubacar Keïta 2013-09-04..2020-08-18
MLI leader: Assimi Goïta 2021-05-24..
BFA president: Blaise Compaoré 1987-10-15..2014-10-31, Roch Marc Christian Kaboré 2015-12-29..2022-01-24
BFA leader: Ibrahim Traoré 2022-09-30..
NER president: Mamadou Tandja 1999-12-22..2010-02-18, Mahamadou Issoufou 2011-04-07..2021-04-02, Mohamed Bazoum 2021-04-02..2023-07-26
NER leader: Abdourahamane Tiani 2023-07-28..
GIN president: Lansana Conté 1984-04-05..2008-12-22, Alpha Condé 2010-12-21..2021-09-05
GIN leader: Mamady Doumbouya 2021-09-05..
BEN president: Mathieu Kérékou 1996-04-04..2006-04-06, Thomas Boni Yayi 2006-04-06..2016-04-06, Patrice Talon 2016-04-06..
TGO president: Gnassingbé Eyadéma 1967-04-14..2005-02-05, Faure Gnassingbé 2005-05-04..2025-05-03
SLE president: Ahmad Tejan Kabbah 1998-03-10..2007-09-17, Ernest Bai Koroma 2007-09-17..2018-04-04, Julius Maada Bio 2018-04-04..
LBR president: Charles Taylor 1997-08-02..2003-08-11, Ellen Johnson Sirleaf f 2006-01-16..2018-01-22, George Weah 2018-01-22..2024-01-22, Joseph Boakai 2024-01-22..
GMB president: Yahya Jammeh 1996-10-18..2017-01-19, Adama Barrow 2017-01-19..
GNB president: Umaro Sissoco Embaló 2020-02-27..2025-11-26
CPV prime minister: Ulisses Correia e Silva 2016-04-22..
MRT president: Mohamed Ould Abdel Aziz 2009-08-05..2019-08-01, Mohamed Ould Ghazouani 2019-08-01..
AGO president: José Eduardo dos Santos 1979-09-21..2017-09-26, João Lourenço 2017-09-26..
ZMB president: Frederick Chiluba 1991-11-02..2002-01-02, Levy Mwanawasa 2002-01-02..2008-08-19, Rupiah Banda 2008-11-02..2011-09-23, Michael Sata 2011-09-23..2014-10-28, Edgar Lungu 2015-01-25..2021-08-24, Hakainde Hichilema 2021-08-24..
ZWE president: Robert Mugabe 1987-12-31..2017-11-21, Emmerson Mnangagwa 2017-11-24..
MOZ president: Joaquim Chissano 1986-11-06..2005-02-02, Armando Guebuza 2005-02-02..2015-01-15, Filipe Nyusi 2015-01-15..2025-01-15, Daniel Chapo 2025-01-15..
MWI president: Bingu wa Mutharika 2004-05-24..2012-04-05, Joyce Banda f 2012-04-07..2014-05-31, Peter Mutharika 2014-05-31..2020-06-28, Lazarus Chakwera 2020-06-28..2025-10-04, Peter Mutharika 2025-10-04..
BWA president: Festus Mogae 1998-04-01..2008-04-01, Ian Khama 2008-04-01..2018-04-01, Mokgweetsi Masisi 2018-04-01..2024-11-01, Duma Boko 2024-11-01..
NAM president: Sam Nujoma 1990-03-21..2005-03-21, Hifikepunye Pohamba 2005-03-21..2015-03-21, Hage Geingob 2015-03-21..2024-02-04, Nangolo Mbumba 2024-02-04..2025-03-21, Netumbo Nandi-Ndaitwah f 2025-03-21..
ZAF president: F. W. de Klerk 1989-08-15..1994-05-10, Nelson Mandela 1994-05-10..1999-06-14, Thabo Mbeki 1999-06-14..2008-09-24, Kgalema Motlanthe 2008-09-25..2009-05-09, Jacob Zuma 2009-05-09..2018-02-14, Cyril Ramaphosa 2018-02-15..
ZAF foreign minister: Naledi Pandor f 2019-05-30..2024-06-19, Ronald Lamola 2024-07-03..
SWZ king: Mswati III 1986-04-25..
MDG president: Marc Ravalomanana 2002-02-22..2009-03-17, Hery Rajaonarimampianina 2014-01-25..2018-09-07, Andry Rajoelina 2019-01-19..2023-09-09, Andry Rajoelina 2023-12-16..2025-10-14
MUS prime minister: Pravind Jugnauth 2017-01-23..2024-11-13, Navin Ramgoolam 2024-11-13..
CAN prime minister: Brian Mulroney 1984-09-17..1993-06-25, Jean Chrétien 1993-11-04..2003-12-12, Paul Martin 2003-12-12..2006-02-06, Stephen Harper 2006-02-06..2015-11-04, Justin Trudeau 2015-11-04..2025-03-14, Mark Carney 2025-03-14..
CAN foreign minister: John Baird 2011-05-18..2015-02-03, Chrystia Freeland f 2017-01-10..2019-11-20, Mélanie Joly f 2021-10-26..2025-05-13, Anita Anand f 2025-05-13..
CAN defence minister: Bill Blair 2023-07-26..2025-05-13, David McGuinty 2025-05-13..
MEX president: Carlos Salinas de Gortari 1988-12-01..1994-12-01, Ernesto Zedillo 1994-12-01..2000-12-01, Vicente Fox 2000-12-01..2006-12-01, Felipe Calderón 2006-12-01..2012-12-01, Enrique Peña Nieto 2012-12-01..2018-12-01, Andrés Manuel López Obrador 2018-12-01..2024-10-01, Claudia Sheinbaum f 2024-10-01..
GTM president: Óscar Berger 2004-01-14..2008-01-14, Álvaro Colom 2008-01-14..2012-01-14, Otto Pérez Molina 2012-01-14..2015-09-02, Jimmy Morales 2016-01-14..2020-01-14, Alejandro Giammattei 2020-01-14..2024-01-15, Bernardo Arévalo 2024-01-15..
HND president: Ricardo Maduro 2002-01-27..2006-01-27, Manuel Zelaya 2006-01-27..2009-06-28, Porfirio Lobo 2010-01-27..2014-01-27, Juan Orlando Hernández 2014-01-27..2022-01-27, Xiomara Castro f 2022-01-27..
SLV president: Francisco Flores 1999-06-01..2004-06-01, Antonio Saca 2004-06-01..2009-06-01, Mauricio Funes 2009-06-01..2014-06-01, Salvador Sánchez Cerén 2014-06-01..2019-06-01, Nayib Bukele 2019-06-01..
NIC president: Violeta Chamorro f 1990-04-25..1997-01-10, Arnoldo Alemán 1997-01-10..2002-01-10, Enrique Bolaños 2002-01-10..2007-01-10, Daniel Ortega 2007-01-10..
CRI president: Abel Pacheco 2002-05-08..2006-05-08, Óscar Arias 2006-05-08..2010-05-08, Laura Chinchilla f 2010-05-08..2014-05-08, Luis Guillermo Solís 2014-05-08..2018-05-08, Carlos Alvarado 2018-05-08..2022-05-08, Rodrigo Chaves 2022-05-08..
PAN president: Mireya Moscoso f 1999-09-01..2004-09-01, Martín Torrijos 2004-09-01..2009-07-01, Ricardo Martinelli 2009-07-01..2014-07-01, Juan Carlos Varela 2014-07-01..2019-07-01, Laurentino Cortizo 2019-07-01..2024-07-01, José Raúl Mulino 2024-07-01..
CUB president: Fidel Castro 1976-12-02..2008-02-24, Raúl Castro 2008-02-24..2018-04-19, Miguel Díaz-Canel 2018-04-19..
HTI president: Jean-Bertrand Aristide 2001-02-07..2004-02-29, René Préval 2006-05-14..2011-05-14, Michel Martelly 2011-05-14..2016-02-07, Jovenel Moïse 2017-02-07..2021-07-07
HTI prime minister: Ariel Henry 2021-07-20..2024-04-25, Alix Didier Fils-Aimé 2024-11-11..
DOM president: Hipólito Mejía 2000-08-16..2004-08-16, Leonel Fernández 2004-08-16..2012-08-16, Danilo Medina 2012-08-16..2020-08-16, Luis Abinader 2020-08-16..
JAM prime minister: Portia Simpson-Miller f 2012-01-05..2016-03-03, Andrew Holness 2016-03-03..
TTO prime minister: Patrick Manning 2001-12-24..2010-05-26, Kamla Persad-Bissessar f 2010-05-26..2015-09-09, Keith Rowley 2015-09-09..2025-03-17, Kamla Persad-Bissessar f 2025-05-01..
BRB prime minister: Mia Mottley f 2018-05-25..
GUY president: Bharrat Jagdeo 1999-08-11..2011-12-03, Donald Ramotar 2011-12-03..2015-05-16, David Granger 2015-05-16..2020-08-02, Irfaan Ali 2020-08-02..
SUR president: Ronald Venetiaan 2000-08-12..2010-08-12, Desi Bouterse 2010-08-12..2020-07-16, Chan Santokhi 2020-07-16..2025-07-16, Jennifer Geerlings-Simons f 2025-07-16..
COL president: Andrés Pastrana 1998-08-07..2002-08-07, Álvaro Uribe 2002-08-07..2010-08-07, Juan Manuel Santos 2010-08-07..2018-08-07, Iván Duque 2018-08-07..2022-08-07, Gustavo Petro 2022-08-07..
VEN president: Hugo Chávez 1999-02-02..2013-03-05, Nicolás Maduro 2013-04-19..
VEN vice president: Delcy Rodríguez f 2018-06-14..
ECU president: Lucio Gutiérrez 2003-01-15..2005-04-20, Alfredo Palacio 2005-04-20..2007-01-15, Rafael Correa 2007-01-15..2017-05-24, Lenín Moreno 2017-05-24..2021-05-24, Guillermo Lasso 2021-05-24..2023-11-23, Daniel Noboa 2023-11-23..
PER president: Alberto Fujimori 1990-07-28..2000-11-22, Alejandro Toledo 2001-07-28..2006-07-28, Alan García 2006-07-28..2011-07-28, Ollanta Humala 2011-07-28..2016-07-28, Pedro Pablo Kuczynski 2016-07-28..2018-03-23, Martín Vizcarra 2018-03-23..2020-11-09, Francisco Sagasti 2020-11-17..2021-07-28, Pedro Castillo 2021-07-28..2022-12-07, Dina Boluarte f 2022-12-07..2025-10-10, José Jerí 2025-10-10..
BOL president: Gonzalo Sánchez de Lozada 2002-08-06..2003-10-17, Carlos Mesa 2003-10-17..2005-06-09, Evo Morales 2006-01-22..2019-11-10, Jeanine Áñez f 2019-11-12..2020-11-08, Luis Arce 2020-11-08..2025-11-08, Rodrigo Paz 2025-11-08..
CHL president: Patricio Aylwin 1990-03-11..1994-03-11, Eduardo Frei 1994-03-11..2000-03-11, Ricardo Lagos 2000-03-11..2006-03-11, Michelle Bachelet f 2006-03-11..2010-03-11, Sebastián Piñera 2010-03-11..2014-03-11, Michelle Bachelet f 2014-03-11..2018-03-11, Sebastián Piñera 2018-03-11..2022-03-11, Gabriel Boric 2022-03-11..2026-03-11
ARG president: Carlos Menem 1989-07-08..1999-12-10, Fernando de la Rúa 1999-12-10..2001-12-21, Eduardo Duhalde 2002-01-02..2003-05-25, Néstor Kirchner 2003-05-25..2007-12-10, Cristina Fernández de Kirchner f 2007-12-10..2015-12-10, Mauricio Macri 2015-12-10..2019-12-10, Alberto Fernández 2019-12-10..2023-12-10, Javier Milei 2023-12-10..
URY president: Jorge Batlle 2000-03-01..2005-03-01, Tabaré Vázquez 2005-03-01..2010-03-01, José Mujica 2010-03-01..2015-03-01, Tabaré Vázquez 2015-03-01..2020-03-01, Luis Lacalle Pou 2020-03-01..2025-03-01, Yamandú Orsi 2025-03-01..
PRY president: Nicanor Duarte Frutos 2003-08-15..2008-08-15, Fernando Lugo 2008-08-15..2012-06-22, Federico Franco 2012-06-22..2013-08-15, Horacio Cartes 2013-08-15..2018-08-15, Mario Abdo Benítez 2018-08-15..2023-08-15, Santiago Peña 2023-08-15..
BRA president: Fernando Collor de Mello 1990-03-15..1992-12-29, Itamar Franco 1992-12-29..1995-01-01, Fernando Henrique Cardoso 1995-01-01..2003-01-01, Luiz Inácio Lula da Silva 2003-01-01..2011-01-01, Dilma Rousseff f 2011-01-01..2016-08-31, Michel Temer 2016-08-31..2019-01-01, Jair Bolsonaro 2019-01-01..2023-01-01, Luiz Inácio Lula da Silva 2023-01-01..
BRA foreign minister: Celso Amorim 2003-01-01..2011-01-01, Ernesto Araújo 2019-01-01..2021-03-29, Mauro Vieira 2023-01-01..
united-nations secretary-general: Javier Pérez de Cuéllar 1982-01-01..1992-01-01, Boutros Boutros-Ghali 1992-01-01..1997-01-01, Kofi Annan 1997-01-01..2007-01-01, Ban Ki-moon* 2007-01-01..2017-01-01, António Guterres 2017-01-01..
nato secretary-general: Javier Solana 1995-12-05..1999-10-06, George Robertson 1999-10-14..2004-01-01, Jaap de Hoop Scheffer 2004-01-01..2009-08-01, Anders Fogh Rasmussen 2009-08-01..2014-10-01, Jens Stoltenberg 2014-10-01..2024-10-01, Mark Rutte 2024-10-01..
iaea director-general: Hans Blix 1981-12-01..1997-12-01, Mohamed ElBaradei 1997-12-01..2009-12-01, Yukiya Amano 2009-12-01..2019-07-18, Rafael Grossi 2019-12-03..
world-health-organization director-general: Gro Harlem Brundtland f 1998-07-21..2003-07-21, Margaret Chan f 2007-01-04..2017-07-01, Tedros Adhanom Ghebreyesus 2017-07-01..
world-trade-organization director-general: Pascal Lamy 2005-09-01..2013-09-01, Roberto Azevêdo 2013-09-01..2020-08-31, Ngozi Okonjo-Iweala f 2021-03-01..
european-commission president: Jacques Delors 1985-01-06..1995-01-24, Romano Prodi 1999-09-16..2004-11-22, José Manuel Barroso 2004-11-22..2014-11-01, Jean-Claude Juncker 2014-11-01..2019-12-01, Ursula von der Leyen f 2019-12-01..
european-council president: Herman Van Rompuy 2009-12-01..2014-12-01, Donald Tusk 2014-12-01..2019-12-01, Charles Michel 2019-12-01..2024-12-01, António Costa 2024-12-01..
european-central-bank president: Jean-Claude Trichet 2003-11-01..2011-11-01, Mario Draghi 2011-11-01..2019-11-01, Christine Lagarde f 2019-11-01..
`
