using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Starting;

/// <summary>Asks a person one question after another. An empty answer leaves a question open; one that is required is asked again.</summary>
internal sealed class Interview(AppIo io, MessageLanguage language)
{
    /// <summary>True once the person's answers have come to an end; nothing more is asked then.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The first sound answer; null where there is none.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="given">An answer given beforehand, which is taken without asking where it is sound.</param>
    /// <param name="read">Makes the answer's value, or says why it is none.</param>
    /// <param name="isRequired">Whether an empty answer is asked again.</param>
    public T? Ask<T>(BilingualText question, string? given, Func<string, Answer<T>> read, bool isRequired = false)
        where T : class
    {
        for (var answer = given ?? Next(question); answer is not null; answer = Next(question))
        {
            if (answer.Length == 0 && !isRequired)
            {
                return null;
            }

            var (value, fault) = read(answer);
            if (value is not null)
            {
                return value;
            }

            Say(fault);
        }

        return null;
    }

    /// <summary>Whether an answer agrees.</summary>
    public static bool IsYes(string? answer) => answer?.Trim() is "y" or "Y" or "yes" or "ใช่";

    /// <summary>Words for people, in the one spelling.</summary>
    public static Answer<string> ReadText(string answer) => ThaiText.Normalize(answer.Trim()) is { Length: > 0 } text && !text.Any(char.IsControl)
        ? Answer<string>.Of(text)
        : Answer<string>.Refused("ต้องตอบข้อนี้", "This must be answered.");

    /// <summary>A day of either era, as content files have it.</summary>
    public static Answer<string> ReadDay(string answer) => CellDay.Parse(answer) is { } day
        ? Answer<string>.Of(IsoDay.Show(day))
        : Answer<string>.Refused("อ่านวันไม่ได้ เขียนเป็น วัน/เดือน/ปี", "That is no day; write it as day/month/year.");

    public void Say(BilingualText text) => language.Pick(text).Distinct().ToList().ForEach(io.Out.WriteLine);

    private string? Next(BilingualText question)
    {
        if (IsOver)
        {
            return null;
        }

        io.Out.Write($"{language.Show(question)}: ");
        var line = io.In.Value.ReadLine();
        IsOver = line is null;
        return line?.Trim();
    }
}

/// <summary>What an answer means, or why it means nothing.</summary>
internal sealed record Answer<T>(T? Value, BilingualText Fault)
    where T : class
{
    public static Answer<T> Of(T value) => new(value, new("", ""));

    public static Answer<T> Refused(string thai, string english) => new(null, new(thai, english));
}
