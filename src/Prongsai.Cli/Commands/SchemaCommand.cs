using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>schema</c>: writes what editors need to complete, explain and mark the keys of content files.</summary>
internal sealed class SchemaCommand(AppIo io, CommonOptions options)
{
    private readonly Option<string?> _output = new("--output")
    {
        Description = $"โฟลเดอร์ที่จะเขียนไฟล์ (ถ้าไม่บอก: {ContentSchemas.Folder} ในโฟลเดอร์ข้อมูล) / the folder to write into (default: {ContentSchemas.Folder} in the content folder)",
        HelpName = "folder",
    };

    public Command Create()
    {
        var command = new Command("schema", "ทำไฟล์ช่วยเขียนเนื้อหาสำหรับโปรแกรมแก้ข้อความ / write JSON Schemas of the content for editors")
        {
            _output, options.Content, options.Format, options.Messages,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetValue(_output) ?? Path.Combine(result.GetValue(options.Content) ?? "content", ContentSchemas.Folder);
        var shown = DisplayPath.Of(folder);
        try
        {
            ContentSchemas.Write(options.InFolder(result, io).Full(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Report(result, shown, e.Message);
        }

        var done = new BilingualText(
            $"เขียนไฟล์สำหรับโปรแกรมแก้ข้อความไว้ที่ {shown} แล้ว",
            $"Wrote the schemas for editors to {shown}.");
        result.GetValue(options.Messages).Pick(done).ToList().ForEach(io.Out.WriteLine);
        return ExitCode.Good;
    }

    private int Report(ParseResult result, string shown, string reason)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(CliDiagnostics.SchemasNotWritten, new SourceFile(shown, "").Span(0, 0), shown, reason);
        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(result.GetValue(options.Format), result.GetValue(options.Messages), io.Out, options.InFolder(result, io).Full).Report(sorted);
        return ExitCode.OfErrors(sorted);
    }
}
