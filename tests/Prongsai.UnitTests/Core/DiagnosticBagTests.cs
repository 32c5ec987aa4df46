using System.Collections.Immutable;
using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Core;

/// <summary>Order, repetition and severity of what a run finds.</summary>
[TestFixture]
public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor Fixed = Descriptor("PRS1001", DiagnosticSeverity.Error);
    private static readonly DiagnosticDescriptor Warning = Descriptor("PRS4021", DiagnosticSeverity.Warning);

    private readonly SourceFile _file = new("b.yaml", "0123456789");

    [Test]
    public void Diagnostics_come_by_file_place_and_code_without_repetition()
    {
        var bag = new DiagnosticBag();
        bag.Add(Warning, _file.Span(5, 2), "x");
        bag.Add(Fixed, _file.Span(5, 1), "x");
        bag.Add(Fixed, _file.Span(1, 1), "x");
        bag.Add(Fixed, _file.Span(1, 1), "x");
        bag.Add(Fixed, new SourceFile("a.yaml", "").Span(0, 0), "x");
        Assert.That(
            bag.ToSorted().Select(d => (d.Span.File.Path, d.Span.Offset, d.Code)),
            Is.EqualTo(new[] { ("a.yaml", 0, "PRS1001"), ("b.yaml", 1, "PRS1001"), ("b.yaml", 5, "PRS1001"), ("b.yaml", 5, "PRS4021") }));
    }

    [TestCase(5, 3, false)]
    [TestCase(5, 4, true)]
    [TestCase(0, 0, true)]
    public void A_doubt_about_what_is_refused_is_not_told(int offset, int length, bool isTold)
    {
        var bag = new DiagnosticBag();
        bag.Add(Fixed, _file.Span(5, 3), "x");
        bag.Add(Fixed, _file.Span(0, 0), "x");
        bag.Add(Warning, _file.Span(offset, length), "x");
        Assert.That(bag.ToSorted().Any(d => d.Code == Warning.Code), Is.EqualTo(isTold));
    }

    [Test]
    public void Strictness_makes_warnings_errors()
    {
        var bag = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = true } };
        bag.Add(Warning, _file.Span(0, 0), "x");
        Assert.That(bag.HasErrors, Is.True);
    }

    [Test]
    public void Site_may_level_rules_but_not_what_could_not_be_read()
    {
        var policy = new SeverityPolicy([new("PRS1001", DiagnosticSeverity.Info), new("PRS4021", DiagnosticSeverity.Error)], Strict: false);
        Assert.Multiple(() =>
        {
            Assert.That(policy.LevelOf(Fixed), Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(policy.LevelOf(Warning), Is.EqualTo(DiagnosticSeverity.Error));
        });
    }

    private static DiagnosticDescriptor Descriptor(string code, DiagnosticSeverity severity) =>
        new(code, severity, new("ท", "t"), new("{0}", "{0}"), new("ท", "t"));
}
