using CsCheck;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Links;

/// <summary>A line of the record says again what was written, whatever strange text a website sends.</summary>
public sealed class LinkCheckFormatTests
{
    private static readonly Gen<string> Strange = Gen.OneOf(
        Gen.String[Gen.Char['ก', '๛'], 0, 40],
        Gen.String[Gen.Char["\"\\\n\r\t\u0000\u2028<>&'/{}[]:, "], 0, 40],
        Gen.Const("“ไม่พบ” \ud83d\ude00 \u202e"));

    [Test]
    public void A_check_comes_back_as_it_was() => Gen.Select(Strange, Strange, Gen.Int[0, LinkReasons.All.Count() - 1], Gen.Bool).Sample((one, other, reason, flag) =>
    {
        var check = new LinkCheck(
            new OitItemReference(ModelBuilder.Year, new OitItemCode("O", 7)),
            new Uri("https://www.เทศบาล.ไทย/แผน?ปี=2565#ข้อ"),
            new DateTimeOffset(2022, 3, 1, 4, 5, 6, TimeSpan.Zero),
            [LinkFinding.Of(LinkReasons.All.ElementAt(reason), one, other), LinkFinding.Of(LinkReasons.Opened)])
        {
            Hops = [new LinkHop(new Uri("https://a.go.th/"), 301), new LinkHop(new Uri("https://b.go.th/"), null)],
            DeclaredType = one,
            SniffedType = other,
            Bytes = 5L * int.MaxValue,
            FirstByteMilliseconds = 1,
            LastByteMilliseconds = 2,
            Title = one,
            Heading = other,
            Language = "th",
            NamesItem = flag,
            Sha256 = "ab",
            CertificateExpires = new DateOnly(2023, 1, 2),
            Kept = flag ? "kept/x" : null,
        };
        var line = LinkCheckFormat.Write(check);
        return !line.Contains('\n', StringComparison.Ordinal) && LinkCheckFormat.TryRead(line) is { } read && LinkCheckFormat.Write(read) == line
            && read.Title == one && read.Findings[0].Arguments.SequenceEqual(check.Findings[0].Arguments) && read.Verdict == check.Verdict;
    });
}
