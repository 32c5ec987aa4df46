using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Starting;

/// <summary>A form that agencies have by law, as one chooses it for a new site: its id on the command line, its name, and whether it has a place.</summary>
internal sealed record AgencyForm(string Id, AgencyKind Kind, BilingualText Name, bool HasDistrict, bool HasProvince)
{
    public static ImmutableArray<AgencyForm> All { get; } =
    [
        new("subdistrict-administration", AgencyKind.LocalGovernment, new("องค์การบริหารส่วนตำบล", "Subdistrict administrative organisation"), true, true),
        new("subdistrict-municipality", AgencyKind.LocalGovernment, new("เทศบาลตำบล", "Subdistrict municipality"), true, true),
        new("town-municipality", AgencyKind.LocalGovernment, new("เทศบาลเมือง", "Town municipality"), true, true),
        new("city-municipality", AgencyKind.LocalGovernment, new("เทศบาลนคร", "City municipality"), true, true),
        new("provincial-administration", AgencyKind.LocalGovernment, new("องค์การบริหารส่วนจังหวัด", "Provincial administrative organisation"), false, true),
        new("special-local-government", AgencyKind.LocalGovernment, new("องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", "Special local government"), false, true),
        new("province", AgencyKind.Province, new("จังหวัด", "Province"), false, true),
        new("department", AgencyKind.CentralGovernment, new("กระทรวง กรม หรือส่วนราชการ", "Ministry or department"), false, false),
        new("state-enterprise", AgencyKind.StateEnterprise, new("รัฐวิสาหกิจ", "State enterprise"), false, false),
        new("public-organisation", AgencyKind.PublicOrganisation, new("องค์การมหาชน", "Public organisation"), false, false),
        new("university", AgencyKind.University, new("สถาบันอุดมศึกษา", "Institution of higher education"), false, false),
        new("school", AgencyKind.School, new("สถานศึกษา", "School"), true, true),
        new("hospital", AgencyKind.Hospital, new("โรงพยาบาล", "Hospital"), true, true),
        new("independent-body", AgencyKind.IndependentBody, new("องค์กรอิสระ", "Independent body"), false, false),
        new("court", AgencyKind.Court, new("ศาล", "Court"), false, false),
        new("fund", AgencyKind.Fund, new("กองทุน", "Fund"), false, false),
        new("other", AgencyKind.Other, new("หน่วยงานอื่นของรัฐ", "Other public agency"), false, false),
    ];

    /// <summary>By its number in the list, its id, or its name in either language; null where it is none of them.</summary>
    public static AgencyForm? Find(string answer)
    {
        var text = ThaiText.ToArabicDigits(answer.Trim());
        var isNumber = int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number);
        return isNumber
            ? All.ElementAtOrDefault(number - 1)
            : All.FirstOrDefault(f => new[] { f.Id, f.Name.Thai, f.Name.English }.Contains(text, StringComparer.OrdinalIgnoreCase));
    }
}
