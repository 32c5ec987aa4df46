using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Packaging;
using Prongsai.Documents;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Documents;

/// <summary>What is published of an emblem is what is seen of it; what acts, loads or is broken is refused.</summary>
public sealed class AgencyPictureTests
{
    private const string Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void A_drawing_keeps_its_shapes_and_loses_what_programs_left()
    {
        var (picture, told) = Open("a.svg", $"""
            <?xml version="1.0"?>
            <!-- made by somebody -->
            <svg xmlns="{Svg}" xmlns:x="urn:editor" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40.5 30" x:version="1" data-a="b">
            <title>secret name</title><metadata><x:who>somebody</x:who></metadata><x:view zoom="2"><x:deep/></x:view>
            <style>.a{"{fill:#123}"}</style><defs><path id="p" d="M0 0L9 9"/></defs><use xlink:href="#p" class="a" x:label="layer"/>
            </svg>
            """);
        Assert.That(told, Is.Empty);
        Assert.That(Encoding.UTF8.GetString(picture?.Bytes.ToArray() ?? []), Is.EqualTo(
            $"<svg viewBox=\"0 0 40.5 30\" xmlns=\"{Svg}\"><style>.a{{fill:#123}}</style><defs><path id=\"p\" d=\"M0 0L9 9\" /></defs><use href=\"#p\" class=\"a\" /></svg>"));
        Assert.That((picture?.Width, picture?.Height), Is.EqualTo((41, 30)));
    }

    [TestCase("<script/>", "PRS1117")]
    [TestCase("<metadata><script/></metadata>", "PRS1117")]
    [TestCase("<path d='M0 0' onclick='a()'/>", "PRS1117")]
    [TestCase("<use href='https://example.go.th/a.svg#b'/>", "PRS1117")]
    [TestCase("<path fill='url( https://example.go.th/a.svg#b)'/>", "PRS1117")]
    [TestCase("<path style='fill:u\\72l(#a)'/>", "PRS1117")]
    [TestCase("<style>@import 'a.css'</style>", "PRS1117")]
    [TestCase("<foreignObject/>", "PRS1117")]
    [TestCase("<animate attributeName='d'/>", "PRS1117")]
    [TestCase("<a href='#b'><path d='M0 0'/></a>", "PRS1117")]
    [TestCase("<?xml-stylesheet href='a.css'?>", "PRS1117")]
    [TestCase("<image href='#a'/>", "PRS1143")]
    [TestCase("<text>a</text>", "PRS1143")]
    [TestCase("<filter id='a'/>", "PRS1143")]
    [TestCase("<path d='M0 0'", "PRS1109")]
    [TestCase("<path d='M0 0' d='M1 1'/>", "PRS1109")]
    public void What_acts_or_is_no_shape_is_refused(string inner, string code) =>
        Assert.That(Open("a.svg", $"<svg xmlns=\"{Svg}\" viewBox=\"0 0 9 9\">{inner}</svg>").Told, Is.EqualTo(new[] { code }));

    [Test]
    public void A_picture_of_pixels_loses_its_notes()
    {
        var plain = Make(80, 70, []);
        var (picture, told) = Open("a.png", Make(80, 70, [("tEXt", "Author\0somebody"), ("eXIf", "MM\0*GPS"), ("iTXt", "GPSLatitude")]));
        Assert.That(told, Is.Empty);
        Assert.That(picture?.Bytes.ToArray(), Is.EqualTo(plain));
        Assert.That((picture?.Format, picture?.Width, picture?.Height), Is.EqualTo((Prongsai.Core.Model.DocumentFormat.Png, 80, 70)));
    }

    [Test]
    public void Broken_pixels_are_refused()
    {
        var sound = Make(80, 80, []);
        var wrongSum = sound.ToArray();
        wrongSum[20] ^= 1;
        var tooFew = Make(80, 80, [], rows: 79);
        Assert.That(
            new[] { Open("a.png", wrongSum), Open("a.png", sound[..60]), Open("a.png", tooFew), Open("a.png", Make(2001, 2001, [])), Open("a.png", Make(40, 40, [])), Open("a.png", Make(80, 19, [])) }.Select(o => o.Told.Single()),
            Is.EqualTo(new[] { "PRS1109", "PRS1108", "PRS1109", "PRS1142", "PRS1142", "PRS1142" }));
    }

    [Test]
    public void One_that_is_too_heavy_or_of_another_form_is_refused() => Assert.That(
        new[] { Open("a.svg", new string(' ', 600_000)), Open("a.svg", "no picture"), Open("a.png", "") }.Select(o => o.Told.Single()),
        Is.EqualTo(new[] { "PRS1141", "PRS1140", "PRS1103" }));

    private static (PictureContent? Picture, string[] Told) Open(string name, string text) => Open(name, Encoding.UTF8.GetBytes(text));

    private static (PictureContent? Picture, string[] Told) Open(string name, byte[] bytes)
    {
        using var folder = new DocumentFolder();
        File.WriteAllBytes(folder.At(name), bytes);
        var diagnostics = new DiagnosticBag();
        var pictures = PictureOpener.Open([new DocumentRequest(name, folder.At(name), name)], TimeProvider.System, diagnostics);
        return (pictures.GetValueOrDefault(name), [.. diagnostics.ToSorted().Select(d => d.Descriptor.Code)]);
    }

    /// <summary>Grey pixels, with notes before them.</summary>
    private static byte[] Make(int width, int height, (string Type, string Text)[] notes, int? rows = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        Chunk(file, "IHDR", head);
        foreach (var (type, text) in notes)
        {
            Chunk(file, type, Encoding.Latin1.GetBytes(text));
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(width + 1) * (rows ?? height)]);
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        byte[] named = [.. Encoding.Latin1.GetBytes(type), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(named));
        file.Write(number);
    }
}
