/** BibLaTeX and BibTeX entries of every common type. */
export const bibliography = String.raw`@article{a1, author={Lee, Ann and van den Berg, Ben and {The Office} and Doe, Jr., John}, title={The {NATO} Road and Its {\"U}sers: A History \& More}, journaltitle={Journal of Roads}, volume=12, number=3, pages={100--110}, date={2017-02-16}, doi={10.1000/xyz}, langid={english}}
@article{a2, author={Lee, Ann}, title={Strada e {\'e}lan}, journal={Weekly}, entrysubtype={magazine}, year=2016, month=feb, pages={5}, langid={italian}}
@article{a3, author={Lee, Ann}, title={Roads Reopen After Storm}, journaltitle={Daily News}, entrysubtype={newspaper}, date={2015-05}, url={https://example.org/a_b}, urldate={2020-01-02}}
@online{o1, author={{Ministry of Roads}}, title={About Roads}, url={https://example.org/}, urldate={2020-01-02}, year=2019, organization={Ministry}}
@book{b1, author={de la Rue, Jean-Paul}, title={All Roads}, subtitle={A Guide}, publisher={Road Press}, location={Oslo}, edition={2}, year=1999, isbn={123}, series={Road Books}}
@book{b2, editor={Kay, Kim}, title={Edited Roads}, publisher={Road Press}, address={Oslo}, year={1998/1999}}
@incollection{c1, author={Lee, Ann}, title={My Chapter}, booktitle={All Roads}, editor={Kay, Kim}, publisher={Road Press}, pages={7-9}, year=2001}
@inproceedings{p1, author={Lee, Ann}, title={My Talk}, booktitle={Proc. of Roads}, eventtitle={RoadConf}, year=2002, pages={1--2}}
@report{r1, author={Lee, Ann}, title={A Report}, type={Working Paper}, number=5, institution={Ministry of Roads}, date={2003}}
@techreport{r2, author={Lee, Ann}, title={Tech Report}, number=6, institution={Ministry}, year=2004}
@phdthesis{t1, author={Lee, Ann}, title={My Thesis}, school={Road University}, year=2005}
@thesis{t2, author={Lee, Ann}, title={Other Thesis}, type={phdthesis}, institution={Road University}, date={2006}}
@misc{m1, author={Lee, Ann}, title={Something}, howpublished={Pamphlet}, note={A note}, year=2007}
@unpublished{u1, author={Lee, Ann}, title={Not Out}, note={Draft}, year=2008}
@collection{k1, editor={Kay, Kim}, title={Collected Roads}, publisher={P}, year=2009, volume=3}
@inreference{i1, title={Road}, booktitle={Encyclopedia}, year=2010}
@manual{ma1, title={Road Manual}, organization={Office}, year=2011}
@proceedings{pr1, title={Proceedings of X}, editor={Kay, Kim}, year=2012, publisher={P}}
@dataset{d1, author={Lee, Ann}, title={Road Data}, publisher={Zenodo}, version={1.2}, year=2013, doi={10.5/1}}
@video{v1, title={Road Film}, director={Poe, P}, date={2014-10-01/2014-10-03}}
@patent{pa1, author={Lee, Ann}, title={Road Machine}, number={US123}, date={2015~}}
@booklet{bo1, author={Lee}, title={Leaflet}, howpublished={Printed}, year=2016}
`;
