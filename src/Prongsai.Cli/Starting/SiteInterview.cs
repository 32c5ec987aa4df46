using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Starting;

/// <summary>Learns of an agency what its new site needs: from options, and, while anything required is missing, by asking for all the rest.</summary>
internal sealed class SiteInterview(Interview ask, Func<string, string?> given, IReadOnlyList<FiscalYear> years, FiscalYear usual)
{
    private static readonly string[] Required = ["name", "kind", "website"];

    private readonly bool _isSilent = Required.All(r => given(r) is not null);

    /// <summary>Null where something required was not to be had.</summary>
    public SiteAnswers? Run()
    {
        if (Text("name", new("ชื่อหน่วยงาน", "Name of the agency"), isRequired: true) is not { } name
            || Form() is not { } form
            || ask.Ask(new("เว็บไซต์หลัก เช่น https://www.ชื่อหน่วยงาน.go.th", "Main website"), given("website"), ReadWebsite, isRequired: true) is not { } website)
        {
            return null;
        }

        var english = Text("name-en", new("ชื่อภาษาอังกฤษ (Enter = เว็บไซต์ภาษาไทยอย่างเดียว)", "Name in English (Enter: a site in Thai alone)"));
        var bilingual = english is not null;
        var district = form.HasDistrict ? Text("district", new("อำเภอหรือเขต", "District")) : null;
        var answers = new SiteAnswers(name, form, website, usual)
        {
            NameEnglish = english,
            District = district,
            DistrictEnglish = district is not null && bilingual ? Text("district-en", new("อำเภอหรือเขต ภาษาอังกฤษ", "District in English")) : null,
            Province = form.HasProvince ? Optional("province", new("จังหวัด", "Province"), ReadProvince) : null,
            Year = Optional("year", new($"ปีงบประมาณ (Enter = {usual})", $"Fiscal year, B.E. (Enter: {usual})"), ReadYear) ?? usual,
            Address = Text("address", new("ที่ตั้งสำนักงาน", "Address of the office")),
        };
        return answers with
        {
            AddressEnglish = answers.Address is not null && bilingual ? Text("address-en", new("ที่ตั้งสำนักงาน ภาษาอังกฤษ", "Address of the office in English")) : null,
            Phone = Text("phone", new("โทรศัพท์", "Telephone")),
            Email = Optional("email", new("อีเมล", "E-mail"), ReadEmail),
            Line = Optional("line", new("ที่อยู่ LINE (https://…)", "LINE address (https://…)"), ReadAddress),
            Facebook = Optional("facebook", new("ที่อยู่ Facebook (https://…)", "Facebook address (https://…)"), ReadAddress),
        };
    }

    private AgencyForm? Form()
    {
        if (given("kind") is null)
        {
            var number = 0;
            AgencyForm.All.ToList().ForEach(f => ask.Say(new($"{++number}. {f.Name.Thai}", $"   {f.Name.English} ({f.Id})")));
        }

        return ask.Ask(new("ประเภท (ใส่หมายเลข)", "Kind (its number)"), given("kind"), ReadForm, isRequired: true);
    }

    private string? Text(string name, BilingualText question, bool isRequired = false) =>
        isRequired ? ask.Ask(question, given(name), Interview.ReadText, isRequired: true) : Optional(name, question, Interview.ReadText);

    private T? Optional<T>(string name, BilingualText question, Func<string, Answer<T>> read)
        where T : class => given(name) is null && _isSilent ? null : ask.Ask(question, given(name), read);

    private static Answer<AgencyForm> ReadForm(string answer) => AgencyForm.Find(answer) is { } form
        ? Answer<AgencyForm>.Of(form)
        : Answer<AgencyForm>.Refused(
            $"ใส่หมายเลข 1 ถึง {AgencyForm.All.Length} หรือชื่อประเภท",
            $"A number from 1 to {AgencyForm.All.Length}, or one of: {string.Join(", ", AgencyForm.All.Select(f => f.Id))}");

    private static Answer<Province> ReadProvince(string answer)
    {
        var near = string.Join(", ", Province.Near(answer));
        return Province.Find(answer) is { } province
            ? Answer<Province>.Of(province)
            : Answer<Province>.Refused(
                near.Length > 0 ? $"ไม่มีจังหวัดชื่อนี้ หมายถึง {near} หรือไม่" : "ไม่มีจังหวัดชื่อนี้",
                near.Length > 0 ? $"There is no such province. Perhaps {near}?" : "There is no such province.");
    }

    private Answer<FiscalYear> ReadYear(string answer) => FiscalYear.Parse(answer) is { } year && years.Contains(year)
        ? Answer<FiscalYear>.Of(year)
        : Answer<FiscalYear>.Refused($"ปีที่มีกรอบการประเมิน: {string.Join(", ", years)}", $"Years that there is a framework of: {string.Join(", ", years)}");

    private static Answer<Uri> ReadWebsite(string answer)
    {
        var text = answer.Contains("://", StringComparison.Ordinal) ? answer : "https://" + answer;
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
            && address.IdnHost.Contains('.', StringComparison.Ordinal)
            && address.UserInfo.Length == 0
                ? Answer<Uri>.Of(address)
                : Answer<Uri>.Refused("ไม่ใช่ที่อยู่เว็บ เขียนเช่น https://www.ชื่อหน่วยงาน.go.th", "That is no web address.");
    }

    private static Answer<string> ReadAddress(string answer) => ReadWebsite(answer) is { Value: { } address }
        ? Answer<string>.Of(address.AbsoluteUri)
        : Answer<string>.Refused("ไม่ใช่ที่อยู่เว็บ ต้องขึ้นต้นด้วย https://", "That is no web address; it begins with https://.");

    private static Answer<string> ReadEmail(string answer) => answer.Split('@') is [{ Length: > 0 }, { } host] && host.Contains('.', StringComparison.Ordinal) && !answer.Contains(' ', StringComparison.Ordinal)
        ? Answer<string>.Of(answer)
        : Answer<string>.Refused("ไม่ใช่อีเมล", "That is no e-mail address.");
}
