using System.Text;
using Prongsai.Core.Model;
using Prongsai.Documents;
using Prongsai.Testing.Documents;

namespace Prongsai.UnitTests.Documents;

/// <summary>No file harms the run: each that is hostile or broken is one diagnostic and is not published, and the others are.</summary>
public sealed class HostileDocumentTests
{
    [Test]
    public void Each_hostile_file_is_one_diagnostic_and_none_is_published()
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { ReaderCommand = DocumentFolder.Reader };
        var files = HostileFiles.All.ToList();
        files.ForEach(f => folder.Add(f.Name, f.Make));
        var (found, told) = folder.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Select(f => $"{f.Name}: {string.Join(' ', told[f.Name])}"), Is.EqualTo(files.Select(f => $"{f.Name}: {f.Code}")));
            Assert.That(found.Keys, Is.Empty);
            Assert.That(DocumentFolder.Reader, Is.Not.Empty, "the real reader process");
        }
    }

    [Test]
    public void A_reader_that_overflows_or_hangs_costs_only_its_file()
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { ReaderCommand = DocumentFolder.Reader, Longest = TimeSpan.FromSeconds(12) };
        folder.Add("1-endless.pdf", HostileFiles.Endless).Add("2-deep.pdf", HostileFiles.Deep).Add("3-sound.pdf", ThaiPdf.Bytes).Add("4-sound.pdf", ThaiPdf.Bytes);
        var (found, told) = folder.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Select(t => $"{t.Key}: {string.Join(' ', t)}"), Is.EqualTo(["1-endless.pdf: PRS1111", "2-deep.pdf: PRS1111"]));
            Assert.That(found.Values.Select(f => (f.Path, f.Pages)).Order(), Is.EqualTo([("3-sound.pdf", (int?)2), ("4-sound.pdf", 2)]));
        }
    }

    [Test]
    public void Without_a_reader_process_a_pdf_is_read_for_so_long_only()
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { Longest = TimeSpan.FromMilliseconds(200) };
        Assert.That(folder.Add("endless.pdf", HostileFiles.Endless).Open().Told["endless.pdf"], Is.EqualTo(["PRS1111"]));
    }

    [Test]
    public void A_reader_that_does_not_start_is_told()
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { ReaderCommand = [folder.At("no-such-program")] };
        Assert.That(folder.Add("a.pdf", ThaiPdf.Bytes).Open().Told["a.pdf"], Is.EqualTo(["PRS1112"]));
    }

    [Test]
    public void The_size_limit_is_the_options()
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { LargestBytes = 10 };
        var (_, told) = folder.Add("a.csv", "ชื่อ,ปี\n"u8.ToArray()).OpenTelling();
        Assert.That(told.Single().Message.English, Is.EqualTo("a.csv has 20 bytes; the limit is 10."));
    }

    [Test]
    public void A_file_without_rights_is_the_machines_trouble()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Pass("this user may read everything");
            return;
        }

        using var folder = new DocumentFolder();
        folder.Add("a.csv", "a"u8.ToArray());
        File.SetUnixFileMode(folder.At("a.csv"), UnixFileMode.None);
        Assert.That(folder.Open().Told["a.csv"], Is.EqualTo(["PRS1104"]));
    }

    [Test]
    public void A_wrong_ending_is_told_with_the_right_one()
    {
        using var folder = new DocumentFolder();
        var (_, told) = folder.Add("แผน.pdf", SampleFiles.DocxOf("a")).OpenTelling();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Single().Message.English, Is.EqualTo("แผน.pdf is DOCX, but its name ends in .pdf."));
            Assert.That(told.Single().Hint.English, Does.StartWith("Make its name end in .docx"));
        }
    }

    [Test]
    public void A_reader_process_answers_line_by_line()
    {
        using var folder = new DocumentFolder();
        folder.Add("a b.pdf", ThaiPdf.Bytes);
        using var output = new MemoryStream();
        var code = DocumentReaderProcess.Serve(new MemoryStream(Encoding.UTF8.GetBytes($"\n{folder.At("a b.pdf")}\n\"{folder.At("a b.pdf").Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n/no/such/file\n")), output);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(lines, Has.Length.EqualTo(5));
            Assert.That((lines[0], lines[3], lines[4]), Is.EqualTo(("{}", "{\"refused\":\"PRS1109\"}", "")));
            Assert.That(lines[1], Does.StartWith("{\"pages\":2,").And.EqualTo(lines[2]));
        }
    }
}
