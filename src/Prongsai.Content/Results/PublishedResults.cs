using Prongsai.Content.Editing;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Results;

/// <summary>Where a year's results were published, as a file of them has to say, and what stands above the indicators.</summary>
/// <param name="Title">Of the document or page, in Thai.</param>
/// <param name="TitleEnglish">Null for a site in Thai alone.</param>
/// <param name="Overall">In points of 100.</param>
public sealed record PublishedResults(string Title, string? TitleEnglish, DateOnly? Date, decimal Overall, GradeId Grade)
{
    internal NewMap AsMap()
    {
        List<KeyValuePair<string, NewValue>> title = [new("th", new NewText(Title))];
        if (TitleEnglish is not null)
        {
            title.Add(new("en", new NewText(TitleEnglish)));
        }

        List<KeyValuePair<string, NewValue>> source = [new("title", new NewMap([.. title]))];
        if (Date is { } day)
        {
            source.Add(new("date", new NewWord(IsoDay.Show(day))));
        }

        return new NewMap([.. source]);
    }
}
