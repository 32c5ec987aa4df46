using System.Text;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Documents.Diagnostics;
using Prongsai.Testing;
using Prongsai.Testing.Documents;

namespace Prongsai.UnitTests.Documents;

/// <summary>What is remembered of unchanged files saves time and decides nothing.</summary>
public sealed class DocumentMemoryTests
{
    private static readonly DateTime Written = new(2022, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    [Test]
    public void The_same_is_found_and_told_with_memory_and_without()
    {
        using var folder = Folder(out var memory);
        var first = Shown(folder);
        var kept = File.ReadAllText(memory);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(kept.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(4));
            Assert.That(Shown(folder), Is.EqualTo(first));
            Assert.That(File.ReadAllText(memory), Is.EqualTo(kept));
        }

        File.WriteAllText(memory, kept.Replace("\"path\"", "\"pat", StringComparison.Ordinal));
        Assert.That(Shown(folder), Is.EqualTo(first), "a memory that is damaged");
    }

    [Test]
    public void An_unchanged_file_is_not_read_again_and_a_changed_one_is()
    {
        using var folder = Folder(out _);
        var first = folder.Open().Found["a.csv"].Sha256;
        File.WriteAllText(folder.At("a.csv"), "c,d\n");
        File.SetLastWriteTimeUtc(folder.At("a.csv"), Written);
        Assert.That(folder.Open().Found["a.csv"].Sha256, Is.EqualTo(first), "the same size and time");
        File.SetLastWriteTimeUtc(folder.At("a.csv"), Written.AddSeconds(1));
        Assert.That(folder.Open().Found["a.csv"].Sha256, Is.Not.EqualTo(first));
    }

    [Test]
    public void A_file_written_just_now_is_not_remembered()
    {
        using var folder = Folder(out var memory);
        folder.Options = folder.Options with { Clock = new FixedClock(2022, 3, 1) };
        folder.Open();
        Assert.That(File.Exists(memory), Is.False);
    }

    [Test]
    public void Every_diagnostic_can_be_remembered() => Assert.That(
        DocumentDiagnostics.All,
        Is.EquivalentTo(new[] { typeof(DocumentDiagnostics), typeof(KindDiagnostics) }.SelectMany(t => t.GetProperties()).Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>()));

    [TestCase("/opt/prongsai", "prongsai", "/opt/prongsai read-document")]
    [TestCase("/opt/my-name", "prongsai-full", "/opt/my-name read-document")]
    [TestCase("/usr/bin/dotnet", "prongsai-full", "")]
    [TestCase("/opt/testhost", "testhost", "")]
    [TestCase(null, null, "")]
    public void The_reader_is_this_program(string? process, string? entry, string command) =>
        Assert.That(string.Join(' ', ReaderProgram.Of(process, entry, "/no/such/program")), Is.EqualTo(command));

    [Test]
    public void In_tests_the_reader_is_the_full_program_beside_them() =>
        Assert.That(ReaderProgram.Command, Has.Length.EqualTo(3).And.ItemAt(1).EndsWith("prongsai-full.dll"));

    private static DocumentFolder Folder(out string memory)
    {
        var folder = new DocumentFolder();
        memory = folder.At("memory.jsonl");
        folder.Options = folder.Options with { MemoryFile = memory };
        foreach (var (name, bytes) in new[] { ("a.csv", "a,b\n"u8.ToArray()), ("b.docx", SampleFiles.DocxOf("ก")), ("c.pdf", Encoding.UTF8.GetBytes("<html>")) })
        {
            folder.Add(name, bytes);
            File.SetLastWriteTimeUtc(folder.At(name), Written);
        }

        return folder;
    }

    private static string Shown(DocumentFolder folder)
    {
        var (found, told) = folder.OpenTelling();
        return string.Join('\n', found.Values.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Path} {f.Sha256} {f.OwnTitle} {f.OwnDate} {f.Format} {f.Bytes}").Concat(told.Select(d => d.Message.English)));
    }
}
