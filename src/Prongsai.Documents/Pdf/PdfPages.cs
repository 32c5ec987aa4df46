using System.Globalization;
using System.Text;
using Prongsai.Core.Files;
using Prongsai.Core.Text;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Filters;

namespace Prongsai.Documents.Pdf;

/// <summary>Reads a PDF in this process: its pages' words, and what it says of itself. It may take any time and any depth of the stack.</summary>
internal sealed class PdfPages(TimeProvider clock)
{
    private const int MostPages = 20_000;
    private const int PagesRead = 2_000;
    private const int LettersRead = 2_000_000;

    /// <summary>A file up to this size is read faster when it is held.</summary>
    private const int HeldLength = 32_000_000;
    private const int BufferLength = 64 * 1024;

    /// <summary>Fewer letters on a page with a picture are a stamp, such as a scanner's.</summary>
    private const int FewLetters = 40;

    /// <summary>After this no further page is begun: better some pages of a long document than none.</summary>
    private static readonly TimeSpan TimeToRead = TimeSpan.FromSeconds(3);

    private readonly long _start = clock.GetTimestamp();

    public PdfAnswer Read(string path)
    {
        var filters = new BoundedFilters(DefaultFilterProvider.Instance);
        var answer = Read(path, filters);
        return filters.IsExceeded ? PdfAnswer.Refused(DocumentDiagnostics.TooMuchInside) : answer;
    }

    private PdfAnswer Read(string path, BoundedFilters filters)
    {
        try
        {
            using var file = OrdinaryFile.OpenRead(path, FileShare.ReadWrite | FileShare.Delete, BufferLength);
            var options = new ParsingOptions { SkipMissingFonts = true, FilterProvider = filters };
            using var document = file.Length <= HeldLength ? PdfDocument.Open(Held(file), options) : PdfDocument.Open(file, options);
            return document.NumberOfPages switch
            {
                0 => PdfAnswer.Refused(DocumentDiagnostics.Damaged),
                > MostPages => PdfAnswer.Refused(DocumentDiagnostics.TooMuchInside),
                _ => new(null, Read(document)),
            };
        }
        catch (PdfDocumentEncryptedException)
        {
            return PdfAnswer.Refused(DocumentDiagnostics.Locked);
        }
        catch (Exception e) when (e is OutOfMemoryException or InsufficientExecutionStackException)
        {
            return PdfAnswer.BeyondLimits;
        }
        catch (Exception)
        {
            return PdfAnswer.Refused(DocumentDiagnostics.Damaged);
        }
    }

    private static byte[] Held(FileStream file)
    {
        var bytes = new byte[(int)file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private Facts Read(PdfDocument document)
    {
        var words = new Words();
        var (letters, read, isReadable) = (0, 0, false);
        while (read < Math.Min(document.NumberOfPages, PagesRead) && letters < LettersRead && (read == 0 || clock.GetElapsedTime(_start) < TimeToRead))
        {
            read++;
            var page = document.GetPage(read);
            var text = TextOf(page);
            var count = text.Count(char.IsLetterOrDigit);
            letters += text.Length;
            isReadable |= count >= FewLetters || (count > 0 && page.NumberOfImages == 0);
            words.AddPage(text, string.Create(CultureInfo.InvariantCulture, $"p. {read}"));
        }

        return new Facts
        {
            Pages = document.NumberOfPages,
            Title = Facts.TitleOf(document.Information.Title),
            Date = document.Information.GetCreatedDateTimeOffset() is { Year: > 1 and < 9000 } made ? ThaiTime.DayOf(made) : null,
            IsReadable = isReadable,
            IsWhole = read == document.NumberOfPages,
        }.With(words);
    }

    /// <summary>The letters in the order of the page, with a gap where they lie apart and a new line where they lie below one another.</summary>
    internal static string TextOf(Page page)
    {
        var text = new StringBuilder();
        Letter? last = null;
        foreach (var letter in page.Letters)
        {
            if (last is not null)
            {
                var size = Math.Max(Math.Abs(letter.PointSize), 1);
                var (down, along) = (Math.Abs(letter.StartBaseLine.Y - last.StartBaseLine.Y), letter.StartBaseLine.X - last.EndBaseLine.X);
                _ = down > size * 0.7 ? text.Append('\n') : along > size * 0.2 || along < -size * 2 ? text.Append(' ') : text;
            }

            text.Append(letter.Value);
            last = letter;
        }

        return text.ToString();
    }
}
