using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Starting;

/// <summary>A province of Thailand, or Bangkok, in Thai and in the Royal Society's romanisation.</summary>
internal sealed record Province(string Thai, string English)
{
    private const string Prefix = "จังหวัด";

    private static readonly ImmutableArray<Province> All = [.. """
        กรุงเทพมหานคร Bangkok
        กระบี่ Krabi
        กาญจนบุรี Kanchanaburi
        กาฬสินธุ์ Kalasin
        กำแพงเพชร Kamphaeng Phet
        ขอนแก่น Khon Kaen
        จันทบุรี Chanthaburi
        ฉะเชิงเทรา Chachoengsao
        ชลบุรี Chon Buri
        ชัยนาท Chai Nat
        ชัยภูมิ Chaiyaphum
        ชุมพร Chumphon
        เชียงราย Chiang Rai
        เชียงใหม่ Chiang Mai
        ตรัง Trang
        ตราด Trat
        ตาก Tak
        นครนายก Nakhon Nayok
        นครปฐม Nakhon Pathom
        นครพนม Nakhon Phanom
        นครราชสีมา Nakhon Ratchasima
        นครศรีธรรมราช Nakhon Si Thammarat
        นครสวรรค์ Nakhon Sawan
        นนทบุรี Nonthaburi
        นราธิวาส Narathiwat
        น่าน Nan
        บึงกาฬ Bueng Kan
        บุรีรัมย์ Buri Ram
        ปทุมธานี Pathum Thani
        ประจวบคีรีขันธ์ Prachuap Khiri Khan
        ปราจีนบุรี Prachin Buri
        ปัตตานี Pattani
        พระนครศรีอยุธยา Phra Nakhon Si Ayutthaya
        พะเยา Phayao
        พังงา Phangnga
        พัทลุง Phatthalung
        พิจิตร Phichit
        พิษณุโลก Phitsanulok
        เพชรบุรี Phetchaburi
        เพชรบูรณ์ Phetchabun
        แพร่ Phrae
        ภูเก็ต Phuket
        มหาสารคาม Maha Sarakham
        มุกดาหาร Mukdahan
        แม่ฮ่องสอน Mae Hong Son
        ยโสธร Yasothon
        ยะลา Yala
        ร้อยเอ็ด Roi Et
        ระนอง Ranong
        ระยอง Rayong
        ราชบุรี Ratchaburi
        ลพบุรี Lop Buri
        ลำปาง Lampang
        ลำพูน Lamphun
        เลย Loei
        ศรีสะเกษ Si Sa Ket
        สกลนคร Sakon Nakhon
        สงขลา Songkhla
        สตูล Satun
        สมุทรปราการ Samut Prakan
        สมุทรสงคราม Samut Songkhram
        สมุทรสาคร Samut Sakhon
        สระแก้ว Sa Kaeo
        สระบุรี Saraburi
        สิงห์บุรี Sing Buri
        สุโขทัย Sukhothai
        สุพรรณบุรี Suphan Buri
        สุราษฎร์ธานี Surat Thani
        สุรินทร์ Surin
        หนองคาย Nong Khai
        หนองบัวลำภู Nong Bua Lam Phu
        อ่างทอง Ang Thong
        อำนาจเจริญ Amnat Charoen
        อุดรธานี Udon Thani
        อุตรดิตถ์ Uttaradit
        อุทัยธานี Uthai Thani
        อุบลราชธานี Ubon Ratchathani
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(' ', 2)).Select(p => new Province(p[0], p[1]))];

    /// <summary>What the province is called in an address.</summary>
    public BilingualText Name => Thai == All[0].Thai ? new(Thai, English) : new(Prefix + Thai, $"{English} Province");

    /// <summary>By its name in either language, with or without the word for province; null where there is none of that name.</summary>
    public static Province? Find(string answer)
    {
        var text = ThaiText.Normalize(answer.Trim());
        var bare = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..].Trim() : text;
        return All.FirstOrDefault(p => p.Thai == bare || Same(p.English, bare));
    }

    /// <summary>The names nearest to one that there is none of, for a hint.</summary>
    public static IEnumerable<string> Near(string answer) => NearestName.Of(answer.Trim(), [.. All.Select(p => p.Thai)]);

    private static bool Same(string one, string other) =>
        string.Equals(one.Replace(" ", "", StringComparison.Ordinal), other.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
