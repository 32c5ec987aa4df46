using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Prongsai.Rendering.Qr;
using QRCoder;

namespace Prongsai.UnitTests.Rendering;

/// <summary>QRCoder says what a code looks like.</summary>
public sealed partial class QrEncoderTests
{
    private const int QuietZone = 4;

    private const int Seed = 18004;

    /// <summary>Bytes that the largest version taken has room for.</summary>
    private const int Longest = 213;

    /// <summary>Each begins with a small letter and one follows it, so that no two together make a segment of another mode.</summary>
    private static readonly string[] Pieces =
    [
        "a", "oit/", "th", "x2568y", "item-o12", "a.b-c", "q?p=1&r=b", "r%2Fs", "s%20t", "k%e0%b8%81l", "m%E0%B8n", "u~v_w", "z#anchor",
        "aBcDe", "c:8080d",
    ];

    [Test]
    public void Addresses_of_all_versions_have_the_modules_of_QRCoder()
    {
        var random = new Random(Seed);
        var sizes = new HashSet<int>();
        for (var i = 0; i < 10_000; i++)
        {
            var address = Address(random, random.Next(12, Longest + 1));
            var rows = QrEncoder.Encode(address) ?? [];
            sizes.Add(rows.Length);
            if (!Rows(rows).SequenceEqual(Expected(address)))
            {
                Assert.Fail($"{rows.Length} modules differ: {address}");
            }
        }

        Assert.That(sizes.Order(), Is.EqualTo(Enumerable.Range(1, 10).Select(version => 17 + (4 * version))));
    }

    [Test]
    public void Other_texts_have_them_or_are_not_taken()
    {
        const string letters = "abz:/%.05AZ\t~";
        var random = new Random(Seed);
        var taken = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => letters[random.Next(letters.Length)])]);
            var rows = QrEncoder.Encode(text);
            taken += rows is null ? 0 : 1;
            Assert.That(rows is null || Rows(rows).SequenceEqual(Expected(text)), text);
        }

        Assert.That(taken, Is.InRange(100, 900));
    }

    [TestCase(14, 21)]
    [TestCase(15, 25)]
    [TestCase(180, 53)]
    [TestCase(181, 57)]
    [TestCase(Longest, 57)]
    [TestCase(Longest + 1, null)]
    public void A_version_is_filled_to_its_last_byte(int length, int? size)
    {
        var address = new string('a', length);
        Assert.That(QrEncoder.Encode(address)?.Length, Is.EqualTo(size));
        Assert.That(Drawn(address), Is.EqualTo(Expected(address)));
    }

    [TestCase("https://example.go.th/x12345x", true)]
    [TestCase("https://example.go.th/x123456x", false, Description = "digits")]
    [TestCase("https://example.go.th/x%E0%B8%81%x", true)]
    [TestCase("https://example.go.th/x%E0%B8%81%E0x", false, Description = "capitals")]
    [TestCase("HTTPS://EXAMPLE.GO.TH/O1", false)]
    [TestCase("25680101", false)]
    [TestCase("1a", false, Description = "a first character of another mode")]
    [TestCase("https://example.go.th/à", false)]
    [TestCase("https://ตัวอย่าง.ไทย/", false)]
    public void An_address_of_other_modes_is_drawn_as_QRCoder_has_it(string address, bool taken)
    {
        Assert.That(QrEncoder.Encode(address) is not null, Is.EqualTo(taken));
        Assert.That(Drawn(address), Is.EqualTo(Expected(address)));
    }

    [Test]
    public void The_longest_address_is_drawn()
    {
        var address = new string('a', 2331);
        Assert.That(Drawn(address), Has.Length.EqualTo(177).And.EqualTo(Expected(address)));
    }

    /// <summary>The example of the standard's annex I.</summary>
    [Test]
    public void The_standards_example_has_its_error_correction()
    {
        var correction = new byte[10];
        new ReedSolomon(correction.Length).Correct(Convert.FromHexString("10200C566180EC11EC11EC11EC11EC11"), correction);
        Assert.That(Convert.ToHexString(correction), Is.EqualTo("A524D4C1ED36C7872C55"));
    }

    private static string Address(Random random, int length)
    {
        var address = "https://";
        while (address.Length < length)
        {
            address += Pieces[random.Next(Pieces.Length)] + (char)random.Next('a', 'z' + 1);
        }

        // a cut may leave half an escape, which is as good
        return address[..length];
    }

    private static string[] Rows(ulong[] rows) => [.. rows.Select(row => Row(rows.Length, x => ((row >> x) & 1) != 0))];

    private static string[] Expected(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix[QuietZone..^QuietZone].Select(row => Row(row.Count - (2 * QuietZone), x => row[x + QuietZone]))];
    }

    private static string[] Drawn(string address)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new QrCode(address).WriteTo(writer, HtmlEncoder.Default);
        var svg = writer.ToString();
        var size = Number(Size().Match(svg).Groups[1]) - (2 * QuietZone);
        var rows = Enumerable.Range(0, size).Select(_ => new BitArray(size)).ToList();
        foreach (var groups in Rectangle().Matches(svg).Select(match => match.Groups))
        {
            for (var i = 0; i < Number(groups[3]); i++)
            {
                rows[Number(groups[2]) - QuietZone][Number(groups[1]) - QuietZone + i] = true;
            }
        }

        return [.. rows.Select(row => Row(size, x => row[x]))];
    }

    private static string Row(int size, Func<int, bool> isDark) => string.Create(size, isDark, static (row, isDark) =>
    {
        for (var x = 0; x < row.Length; x++)
        {
            row[x] = isDark(x) ? '#' : '.';
        }
    });

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ")]
    private static partial Regex Size();

    [GeneratedRegex(@"M([0-9]+) ([0-9]+)h([0-9]+)v1h-\3z")]
    private static partial Regex Rectangle();
}
