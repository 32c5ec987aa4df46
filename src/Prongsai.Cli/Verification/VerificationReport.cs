using System.Globalization;
using System.Text;
using System.Text.Json;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Verification;

/// <summary>Writes what was found for people (with what to do next), as one line a differing file, or as JSON.</summary>
internal sealed class VerificationReport(TextWriter writer, MessageLanguage language)
{
    private const int NamedFiles = 20;

    public void Write(SiteVerification verification, DiagnosticFormat format)
    {
        if (format == DiagnosticFormat.Json)
        {
            WriteJson(verification);
            return;
        }

        foreach (var file in verification.Differing)
        {
            writer.WriteLine($"{file.File.Path}: {Names(file)}");
        }

        DiagnosticReporter.For(format, language, writer).Report(verification.Serving);
        if (format == DiagnosticFormat.Pretty)
        {
            WriteSummary(verification);
        }
    }

    private void WriteSummary(SiteVerification verification)
    {
        if (verification.RedirectedTo is { } to)
        {
            Say(new($"{verification.Root} พาไปที่ {to} ซึ่งเป็นที่อยู่ที่เทียบจริง", $"{verification.Root} leads to {to}, which is what was compared."));
        }

        var items = verification.ItemPages.ToList();
        var (good, all) = (Number(items.Count(i => i.State == FileState.Identical)), Number(items.Count));
        Say(new(
            $"{good} จาก {all} หน้าของข้อ OIT ตรงกัน ไฟล์ทั้งหมด: {Counts(verification, (state, count) => $"{NameOf(state).Thai} {count}")}",
            $"{good} of {all} OIT item pages identical; all files: {Counts(verification, (state, count) => $"{count} {NameOf(state).English}")}"));
        if (List(verification, f => f.State == FileState.Leftover) is { Length: > 0 } leftovers)
        {
            Say(new($"ลบไฟล์เหล่านี้ที่โฮสต์: {leftovers}", $"Delete these files at the host: {leftovers}."));
        }

        Say(Next(verification));
    }

    private static BilingualText Next(SiteVerification verification)
    {
        var upload = verification.Differing.Count(f => f.IsToUpload);
        if (upload > 0)
        {
            var list = List(verification, f => f.IsToUpload);
            return upload <= NamedFiles
                ? new($"อัปโหลดไฟล์เหล่านี้อีกครั้ง: {list} แล้วตรวจใหม่", $"Upload these files again: {list}. Then verify again.")
                : new(
                    $"อัปโหลด {Number(upload)} ไฟล์ข้างบนอีกครั้ง แล้วตรวจใหม่",
                    $"Upload the {Number(upload)} files above again, then verify again.");
        }

        return verification.Differing.Any(f => f.State == FileState.Unreachable)
            ? new("บางไฟล์ยังตรวจไม่ได้ ลองใหม่ภายหลัง", "Some files could not be checked; try again later.")
            : verification.IsServedWrongly || verification.Differing.Any()
                ? new("ไฟล์ส่งครบแล้ว ให้ผู้ดูแลโฮสต์แก้ตามข้างบน แล้วตรวจใหม่", "The files are there: have the webmaster mend what is said above, then verify again.")
                : new("เว็บไซต์จริงตรงกับที่สร้างทุกไฟล์", "The live site is what was built, file by file.");
    }

    private static string List(SiteVerification verification, Func<FileComparison, bool> isNamed) =>
        string.Join(", ", verification.Differing.Where(isNamed).Select(f => f.File.Path));

    private static string Counts(SiteVerification verification, Func<FileState, string, string> show) => string.Join(
        ", ",
        Enum.GetValues<FileState>()
            .Where(state => verification.Count(state) > 0)
            .Select(state => show(state, Number(verification.Count(state)))));

    private void WriteJson(SiteVerification verification)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Report))
        {
            json.WriteStartObject();
            json.WriteString("url", verification.Root.AbsoluteUri);
            json.WriteNumber("files", verification.Files.Length);
            json.WriteNumber("identical", verification.Count(FileState.Identical));
            json.WriteStartArray("differing");
            foreach (var file in verification.Differing)
            {
                json.WriteStartObject();
                json.WriteString("path", file.File.Path);
                json.WriteString("url", file.Address.AbsoluteUri);
                json.WriteString("state", file.State.ToString().ToLowerInvariant());
                json.WriteStartObject("reason");
                json.WriteString("th", file.Reason?.Thai);
                json.WriteString("en", file.Reason?.English);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("serving");
            foreach (var diagnostic in verification.Serving)
            {
                JsonReporter.Write(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private string Names(FileComparison file)
    {
        var name = NameOf(file.State);
        return language.Show(file.Reason is { } reason ? new($"{name.Thai}: {reason.Thai}", $"{name.English}: {reason.English}") : name);
    }

    private static BilingualText NameOf(FileState state) => state switch
    {
        FileState.Identical => new("ตรงกัน", "identical"),
        FileState.Missing => new("ขาด", "missing"),
        FileState.Old => new("เก่า", "old"),
        FileState.Damaged => new("เสีย", "damaged"),
        FileState.Leftover => new("ค้างอยู่", "left over"),
        FileState.Unreachable => new("เปิดไม่ได้", "unreachable"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private void Say(BilingualText text)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(line);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
