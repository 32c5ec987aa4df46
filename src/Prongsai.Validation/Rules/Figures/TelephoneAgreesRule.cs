using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// A telephone number is the same wherever it is given: channels of one name have one number, and the agency's own is not one slip away from
/// that of a channel which nothing else gives.
/// </summary>
internal sealed class TelephoneAgreesRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4065",
        DiagnosticSeverity.Warning,
        new("หมายเลขโทรศัพท์ต่างกัน", "one telephone, two numbers"),
        new("หมายเลข {0} ต่างจากหมายเลข {1} ซึ่งดูเหมือนเป็นโทรศัพท์เดียวกัน", "The number {0} differs from {1}, which seems to be the same telephone."),
        new("ตรวจว่าหมายเลขใดถูก แล้วแก้ให้ตรงกันทุกแห่ง หากเป็นคนละหมายเลข ให้ตั้งชื่อช่องทางให้ต่างกัน", "See which is right and make all places agree. If they are two telephones, give the channels different names."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var lists = new[] { model.Settings.Contact.Channels, model.Settings.Complaint.Channels };
        var channels = lists.SelectMany(l => l).Where(c => c is { Kind: ChannelKind.Phone, Target: not null }).Select(c => new Given(c.Name.Runs[0].Text, c.Target ?? "", c.Origin.At("target"))).ToList();
        var agency = model.Settings.Agency;
        if (agency.Phone is { } phone)
        {
            channels.Insert(0, new Given(null, phone, agency.Origin.At("phone")));
        }

        // the number that most give stands for itself; one that differs is told beside it
        var groups = channels.GroupBy(c => c.Digits).OrderByDescending(g => g.Count()).ToList();
        foreach (var odd in groups.Skip(1).SelectMany(g => g))
        {
            if (groups[0].FirstOrDefault(g => IsSame(g, odd, channels)) is { } usual)
            {
                var note = new BilingualText($"ที่นี่เป็น {usual.Number}", $"here it is {usual.Number}");
                diagnostics.Add(new Diagnostic(Descriptor, Descriptor.Severity, odd.Place, [odd.Number, usual.Number], [new(usual.Place, note)]));
            }
        }
    }

    private static bool IsSame(Given first, Given second, List<Given> all) => first.Name is not null && second.Name is not null
        ? first.Name == second.Name
        : Slip.IsOne(first.Digits, second.Digits) && !all.Exists(c => c.Name is not null && c.Digits == (first.Name is null ? first : second).Digits);

    /// <summary>A number as somebody gives it; the agency's own has no name.</summary>
    private sealed record Given(string? Name, string Number, SourceSpan Place)
    {
        public string Digits { get; } = string.Concat(ThaiText.ToArabicDigits(Number).Where(char.IsAsciiDigit));
    }
}
