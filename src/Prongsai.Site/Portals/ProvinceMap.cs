using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Site.Portals;

/// <summary>
/// The provinces of Thailand as tiles that lie about as the provinces do. An agency's province is found by its Thai name; one that is not
/// among these has no tile, and is in the list of provinces all the same.
/// </summary>
public static class ProvinceMap
{
    /// <summary>Column, row, two short forms, and the names.</summary>
    private const string Layout = """
        3 11 กท BKK กรุงเทพมหานคร Bangkok
        2 16 กบ KBI กระบี่ Krabi
        1 10 กจ KRI กาญจนบุรี Kanchanaburi
        7 6 กส KSN กาฬสินธุ์ Kalasin
        2 6 กพ KPT กำแพงเพชร Kamphaeng Phet
        6 5 ขก KKN ขอนแก่น Khon Kaen
        6 11 จบ CTI จันทบุรี Chanthaburi
        5 10 ฉช CCO ฉะเชิงเทรา Chachoengsao
        5 11 ชบ CBI ชลบุรี Chon Buri
        2 8 ชน CNT ชัยนาท Chai Nat
        5 6 ชย CPM ชัยภูมิ Chaiyaphum
        2 14 ชพ CPN ชุมพร Chumphon
        3 1 ชร CRI เชียงราย Chiang Rai
        2 2 ชม CMI เชียงใหม่ Chiang Mai
        2 17 ตง TRG ตรัง Trang
        6 12 ตร TRT ตราด Trat
        2 5 ตก TAK ตาก Tak
        5 9 นย NYK นครนายก Nakhon Nayok
        2 10 นฐ NPT นครปฐม Nakhon Pathom
        9 4 นพ NPM นครพนม Nakhon Phanom
        5 7 นม NMA นครราชสีมา Nakhon Ratchasima
        3 16 นศ NRT นครศรีธรรมราช Nakhon Si Thammarat
        3 7 นว NSN นครสวรรค์ Nakhon Sawan
        3 10 นบ NBI นนทบุรี Nonthaburi
        5 19 นธ NWT นราธิวาส Narathiwat
        4 2 นน NAN น่าน Nan
        8 3 บก BKN บึงกาฬ Bueng Kan
        6 7 บร BRM บุรีรัมย์ Buri Ram
        4 10 ปท PTE ปทุมธานี Pathum Thani
        2 13 ปข PKN ประจวบคีรีขันธ์ Prachuap Khiri Khan
        5 8 ปจ PRI ปราจีนบุรี Prachin Buri
        4 18 ปน PTN ปัตตานี Pattani
        4 9 อย AYA พระนครศรีอยุธยา Phra Nakhon Si Ayutthaya
        3 2 พย PYO พะเยา Phayao
        1 15 พง PNA พังงา Phangnga
        3 17 พท PLG พัทลุง Phatthalung
        3 6 พจ PCT พิจิตร Phichit
        3 5 พล PLK พิษณุโลก Phitsanulok
        2 12 พบ PBI เพชรบุรี Phetchaburi
        5 5 พช PNB เพชรบูรณ์ Phetchabun
        4 3 พร PRE แพร่ Phrae
        1 16 ภก PKT ภูเก็ต Phuket
        6 6 มค MKM มหาสารคาม Maha Sarakham
        9 5 มห MDH มุกดาหาร Mukdahan
        1 2 มส MSN แม่ฮ่องสอน Mae Hong Son
        8 7 ยส YST ยโสธร Yasothon
        4 19 ยล YLA ยะลา Yala
        8 6 รอ RET ร้อยเอ็ด Roi Et
        1 14 รน RNG ระนอง Ranong
        5 12 รย RYG ระยอง Rayong
        1 11 รบ RBR ราชบุรี Ratchaburi
        4 7 ลบ LRI ลพบุรี Lop Buri
        3 3 ลป LPG ลำปาง Lampang
        2 3 ลพ LPN ลำพูน Lamphun
        5 4 ลย LEI เลย Loei
        8 8 ศก SSK ศรีสะเกษ Si Sa Ket
        8 5 สน SNK สกลนคร Sakon Nakhon
        3 18 สข SKA สงขลา Songkhla
        2 18 สต STN สตูล Satun
        4 11 สป SPK สมุทรปราการ Samut Prakan
        1 12 สส SKM สมุทรสงคราม Samut Songkhram
        2 11 สค SKN สมุทรสาคร Samut Sakhon
        6 8 สก SKW สระแก้ว Sa Kaeo
        4 8 สบ SRI สระบุรี Saraburi
        3 8 สห SBR สิงห์บุรี Sing Buri
        3 4 สท STI สุโขทัย Sukhothai
        2 9 สพ SPB สุพรรณบุรี Suphan Buri
        2 15 สฎ SNI สุราษฎร์ธานี Surat Thani
        7 7 สร SRN สุรินทร์ Surin
        7 4 นค NKI หนองคาย Nong Khai
        6 4 นภ NBP หนองบัวลำภู Nong Bua Lam Phu
        3 9 อท ATG อ่างทอง Ang Thong
        9 6 อจ ACR อำนาจเจริญ Amnat Charoen
        7 5 อด UDN อุดรธานี Udon Thani
        4 4 อต UTT อุตรดิตถ์ Uttaradit
        2 7 อน UTI อุทัยธานี Uthai Thani
        9 7 อบ UBN อุบลราชธานี Ubon Ratchathani
        """;

    private const int Groups = 4;

    private static readonly ImmutableArray<Place> Places = [.. Layout.Split('\n').Select(Place.Read)];

    /// <summary>Every tile, from the north down, with what a year's agencies there show. Those with a result are parted by their medians into four groups of like size.</summary>
    public static ImmutableArray<MapTile> Of(PortalOverview portal, YearOverview? year)
    {
        var groups = portal.Provinces.Where(p => p.IsKnown).ToLookup(p => SearchText.Of(p.ShortName.For(Culture.Thai).Text), StringComparer.Ordinal);
        var spreads = (year?.Provinces ?? []).ToDictionary(p => p.Province.Key, p => p.Spread);
        var medians = spreads.Values.Select(s => s.Median).Order().ToArray();
        return
        [
            .. from place in Places
               orderby place.Row, place.Column
               let @group = groups[SearchText.Of(place.Name.For(Culture.Thai).Text)].FirstOrDefault()
               let spread = @group is null ? null : spreads.GetValueOrDefault(@group.Key)
               select new MapTile(place.Column, place.Row, place.ThaiCode, place.Code, place.Name, @group, spread, spread is null ? 0 : ShadeOf(spread.Median, medians)),
        ];
    }

    /// <summary>The lowest and highest median of each group, the lowest group first.</summary>
    public static ImmutableArray<MapShade> Shades(IEnumerable<MapTile> tiles) =>
    [
        .. from tile in tiles
           let spread = tile.Spread
           where spread is not null
           group spread.Median by tile.Shade into shade
           orderby shade.Key
           select new MapShade(shade.Key, shade.Min(), shade.Max()),
    ];

    private static int ShadeOf(decimal median, decimal[] medians) => 1 + (medians.Count(m => m < median) * Groups / medians.Length);

    private sealed record Place(int Column, int Row, string ThaiCode, string Code, LocalizedText Name)
    {
        public static Place Read(string line)
        {
            var words = line.Trim().Split(' ', 6);
            var name = new LocalizedText([new(words[4], Culture.Thai), new(words[5], Culture.English)], Origin.None.Span);
            return new Place(Number(words[0]), Number(words[1]), words[2], words[3], name);
        }

        private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
    }
}

/// <summary>A province on the map: its place, what it is called in short and in full, its agencies, their results of a year, and the group of its median, 1 to 4; 0 without a result.</summary>
public sealed record MapTile(int Column, int Row, string ThaiCode, string Code, LocalizedText Name, ProvinceGroup? Province, ScoreSpread? Spread, int Shade);

/// <summary>A group of provinces of like medians.</summary>
public sealed record MapShade(int Number, decimal Lowest, decimal Highest);
