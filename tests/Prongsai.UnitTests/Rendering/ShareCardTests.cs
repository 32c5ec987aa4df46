using System.Security.Cryptography;
using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Drawing;
using Prongsai.Rendering.Sharing;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Pictures to share are the same to the byte on every machine, and their Thai is set as it is written.</summary>
public sealed class ShareCardTests
{
    private static readonly ShareFaces Faces = new(Face("regular"), Face("bold"));

    private static readonly ShareColours Colours = new(Colour.White, new(0x12, 0x21, 0x2b), new(0x4a, 0x5b, 0x66), new(0x0b, 0x4a, 0x6f));

    private static readonly ShareText Result = new("เทศบาลเมืองลพบุรี", "เทศบาลเมือง", "ผลการประเมิน ITA พ.ศ.\u00A02565", "97.86", "จาก 100\u00A0คะแนน", "ระดับ AA", "www.lopburicity.go.th");

    private static readonly ShareText Long = new("องค์การบริหารส่วนตำบลปิ่นหญู่ฎุฏูน้ำที่กั้นผู้ใหญ่", "องค์การบริหารส่วนตำบล", "ศูนย์ข้อมูล ITA", null, "", "", "example.go.th");

    [TestCase(0, "5f440d62d9c9f6b1b2837709d8189a9b53605c0efe3f4351b88f73b6a59fe20a")]
    [TestCase(1, "9544d2a007a108b8b66d78e1cbe92ce82a89af2d32dc09a61841880a5ed92faf")]
    public void The_bytes_are_the_same_on_every_machine(int which, string sha256)
    {
        var picture = Draw(which == 0 ? Result : Long);
        Assert.Multiple(() =>
        {
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(picture)), Is.EqualTo(sha256));
            Assert.That(picture, Has.Length.LessThan(60_000));
        });
    }

    [Test]
    public void What_was_packed_unpacks_to_the_same_pixels()
    {
        using var drawn = new Bitmap(300, 200, Colour.White);
        drawn.Fill(10, 20, 30, 40, Colours.Brand);
        drawn.Write(Faces.Bold, Faces.Bold.Shape("กั้น") ?? throw new InvalidOperationException(), 90, 60, 150, Colours.Ink, Colour.White);
        var read = PixelPicture.Read(Png.Write(drawn)) ?? throw new InvalidOperationException();
        for (var y = 0; y < drawn.Height; y++)
        {
            for (var x = 0; x < drawn.Width; x++)
            {
                Assert.That(read.At(x, y), Is.EqualTo((drawn.Palette[drawn.Row(y, x, 1)[0]], 255)), $"{x}, {y}");
            }
        }
    }

    [TestCase("ปี่", "ป")]
    [TestCase("กั้", "ก")]
    [TestCase("ญู", "ญ")]
    [TestCase("ฎุ", "ฎ")]
    [TestCase("ที่", "ท")]
    public void Marks_stand_on_their_letter_and_take_no_room(string marked, string letter) =>
        Assert.That(Width(marked), Is.EqualTo(Width(letter)).And.GreaterThan(0));

    [Test]
    public void Sara_am_takes_the_room_of_its_stem_alone() =>
        Assert.That(Width("น้ำ"), Is.EqualTo(Width("นำ")).And.EqualTo(Width("นา")));

    [Test]
    public void A_tone_stands_higher_on_a_vowel_than_alone() =>
        Assert.That(Top("กี่"), Is.GreaterThan(Top("ก่")));

    [TestCase("ลาว ລາວ")]
    [TestCase("Ω")]
    [TestCase("่")]
    public void A_letter_that_the_faces_lack_gives_no_picture(string name) =>
        Assert.That(ShareCard.Draw(Result with { Name = name }, Colours, Faces, null), Is.Null);

    [Test]
    public void A_long_name_is_parted_behind_its_kind()
    {
        var set = NameLines.Set(Faces.Bold, Long.Name, Long.Kind, 76, 32, 900);
        Assert.That(set?.Lines.Select(l => l.Width), Is.EqualTo(new[] { Width("องค์การบริหารส่วนตำบล"), Width("ปิ่นหญู่ฎุฏูน้ำที่กั้นผู้ใหญ่") }));
    }

    [Test]
    public void Full_cover_and_half_cover_are_what_they_say()
    {
        using var field = new Coverage(3, 2);
        field.Edge(128, 0, 128, 512);
        field.Edge(512, 512, 512, 0);
        var cover = new byte[3];
        field.Paint(1, [.. Enumerable.Range(0, 17).Select(i => (byte)i)], cover);
        Assert.That(cover, Is.EqualTo(new byte[] { 8, 16, 0 }));
    }

    private static byte[] Draw(ShareText text) => ShareCard.Draw(text, Colours, Faces, null) ?? [];

    private static int? Width(string text) => Faces.Bold.Shape(text)?.Width;

    /// <summary>How high the ink of a text reaches.</summary>
    private static int Top(string text)
    {
        using var drawn = new Bitmap(100, 150, Colour.White);
        drawn.Write(Faces.Bold, Faces.Bold.Shape(text) ?? throw new InvalidOperationException(), 60, 20, 100, Colours.Ink, Colour.White);
        return 150 - Enumerable.Range(0, 150).First(y => drawn.Row(y, 0, 100).ContainsAnyExcept((byte)0));
    }

    private static Letters Face(string name) =>
        Letters.Read(File.ReadAllBytes(Path.Combine(Repo.Themes, "default", "letters", name + ".txt"))) ?? throw new InvalidOperationException(name);
}
