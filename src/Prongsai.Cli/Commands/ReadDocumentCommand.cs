using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Documents;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>read-document</c>, which only this program itself uses: a process that reads PDFs for the one that started it.</summary>
internal static class ReadDocumentCommand
{
    public static Command Create()
    {
        var command = new Command(ReaderProgram.Verb, "อ่าน PDF ให้โปรแกรมที่เรียก / read PDFs for the program that asks") { Hidden = true };
        command.SetAction(_ => DocumentReaderProcess.Serve(Console.OpenStandardInput(), Console.OpenStandardOutput()));
        return command;
    }
}
