using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// Finds the figures that a text gives for subjects of a result. Only what stands plainly together counts: a name, then its score; or a score
/// that "is" the names after it. A bound, a difference, a weight, a sum of money or a part of an indicator is none.
/// </summary>
internal sealed class MentionFinder(SubjectFinder subjects)
{
    private readonly List<Mention> _mentions = [];
    private readonly List<NamedSubjects> _group = [];
    private Number? _before;
    private bool _isArmed;
    private FiscalYear? _year;

    public IReadOnlyList<Mention> Find(Passage passage)
    {
        _mentions.Clear();
        _group.Clear();
        (_before, _isArmed, _year) = (null, false, passage.Year);
        var named = subjects.Find(passage);
        if (named.Count > 0)
        {
            Walk(passage, named);
        }

        return [.. _mentions];
    }

    private void Walk(Passage passage, List<NamedSubjects> named)
    {
        var (nextName, nextNumber) = (0, 0);
        var numbers = passage.Numbers;
        while (nextName < named.Count || nextNumber < numbers.Length)
        {
            if (nextNumber == numbers.Length || (nextName < named.Count && named[nextName].At <= numbers[nextNumber].At))
            {
                TakeName(passage, named[nextName]);
                while (nextNumber < numbers.Length && numbers[nextNumber].At < named[nextName].End)
                {
                    nextNumber++;
                }

                nextName++;
            }
            else
            {
                nextNumber += TakeNumber(passage, nextNumber);
            }
        }

        GiveBefore(passage);
    }

    private void TakeName(Passage passage, NamedSubjects named)
    {
        var joins = _isArmed && _group.Count > 0 && Phrases.Joins(passage.Text.AsSpan(_group[^1].End, named.At - _group[^1].End));
        if (!joins)
        {
            GiveBefore(passage);
            _group.Clear();
            _before = _before is { } number && Phrases.Introduces(passage.Text.AsSpan(number.End, named.At - number.End)) ? number : null;
        }

        _group.Add(named);
        _isArmed = true;
    }

    /// <summary>How many numbers it took.</summary>
    private int TakeNumber(Passage passage, int index)
    {
        var number = passage.Numbers[index];
        if (number.IsYear)
        {
            _year = new FiscalYear((int)number.Value);
            return 1;
        }

        var taken = 1;
        if (_isArmed && Phrases.IsScore(passage.Text, number) && Phrases.Leads(passage.Text.AsSpan(_group[^1].End, number.At - _group[^1].End), _group[^1]))
        {
            taken = Give(passage, index);
            _before = null;
        }
        else
        {
            GiveBefore(passage);
            _before = Phrases.IsScore(passage.Text, number) ? number : null;
        }

        _isArmed = false;
        return taken;
    }

    /// <summary>One number to all of the group, or to each its own where as many follow each other.</summary>
    private int Give(Passage passage, int index)
    {
        var all = Subjects();
        var listed = passage.Numbers.Skip(index).Take(all.Length).ToList();
        var isEach = all.Length > 1 && listed.Count == all.Length && listed.TrueForAll(n => Phrases.IsScore(passage.Text, n))
            && listed.Zip(listed.Skip(1)).All(p => Phrases.Joins(passage.Text.AsSpan(p.First.End, p.Second.At - p.First.End)));
        if (_year is { } year)
        {
            _mentions.AddRange(isEach
                ? listed.Select((n, i) => new Mention(passage, n, [all[i]], year) { From = _group[0].At })
                : [new Mention(passage, passage.Numbers[index], all, year) { From = _group[0].At }]);
        }

        return isEach ? all.Length : 1;
    }

    private void GiveBefore(Passage passage)
    {
        if (_before is { } number && _group.Count > 0 && _group[0].At > number.At && _year is { } year)
        {
            _mentions.Add(new Mention(passage, number, Subjects(), year) { From = number.At });
            _before = null;
        }
    }

    private ImmutableArray<Subject> Subjects() => [.. _group.SelectMany(g => g.Subjects).Distinct()];
}
