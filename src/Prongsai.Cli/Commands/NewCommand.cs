using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Starting;
using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The verbs <c>new site</c> and <c>new year</c>: they begin content, and never write over what is there.</summary>
internal sealed class NewCommand(AppIo io, CommonOptions options)
{
    /// <summary>What can be answered beforehand, so that it is not asked.</summary>
    private static readonly (string Name, string Description)[] Asked =
    [
        ("name", "ชื่อหน่วยงาน / the agency's name in Thai"),
        ("name-en", "ชื่อภาษาอังกฤษ / its name in English"),
        ("kind", "ประเภทหน่วยงาน เช่น town-municipality / what kind of agency it is, such as town-municipality"),
        ("district", "อำเภอ / its district in Thai"),
        ("district-en", "อำเภอเป็นภาษาอังกฤษ / its district in English"),
        ("province", "จังหวัด / its province"),
        ("year", "ปีงบประมาณ พ.ศ. ที่เริ่ม / the fiscal year to begin with, B.E."),
        ("website", "เว็บไซต์หลัก / its main website"),
        ("address", "ที่อยู่ / its address in Thai"),
        ("address-en", "ที่อยู่เป็นภาษาอังกฤษ / its address in English"),
        ("phone", "โทรศัพท์ / its telephone"),
        ("email", "อีเมล / its e-mail address"),
        ("line", "ที่อยู่เว็บของ LINE / the address of its LINE"),
        ("facebook", "ที่อยู่เว็บของ Facebook / the address of its Facebook page"),
    ];

    private readonly Dictionary<string, Option<string?>> _asked = Asked.ToDictionary(
        a => a.Name, a => new Option<string?>("--" + a.Name) { Description = a.Description, HelpName = "answer" }, StringComparer.Ordinal);

    private readonly Argument<string> _year = new("year") { Description = "ปีงบประมาณ พ.ศ. / the fiscal year, B.E." };

    public Command Create() => new("new", "เริ่มเว็บไซต์หรือปีใหม่ / begin a site or a year") { Site(), Year() };

    private Command Site()
    {
        var command = new Command("site", "เริ่มเว็บไซต์ของหน่วยงาน ถามทีละข้อ / begin an agency's site, asking one thing after another")
        {
            options.Content, options.Frameworks, options.Messages,
        };
        foreach (var option in _asked.Values)
        {
            command.Add(option);
        }

        command.SetAction(RunSite);
        return command;
    }

    private Command Year()
    {
        var command = new Command("year", "เริ่มปีงบประมาณใหม่จากปีก่อน / begin a fiscal year from the one before")
        {
            _year, options.Content, options.Frameworks, options.Format, options.Messages,
        };
        command.SetAction(RunYear);
        return command;
    }

    private int RunSite(ParseResult result)
    {
        var (settings, project) = (options.Settings(result, publish: false), options.InFolder(result, io));
        var language = result.GetValue(options.Messages);
        var ask = new Interview(project, language);
        var shipped = settings.ShippedFrameworks(project);
        var diagnostics = new DiagnosticBag();
        var frameworks = ModelBinder.Bind(ContentReader.ReadFrameworks(shipped, diagnostics), diagnostics).Frameworks;
        if (frameworks.IsEmpty)
        {
            return Refuse(language, new($"ไม่มีกรอบการประเมินใน {settings.Frameworks}", $"There is no framework in {settings.Frameworks}."), ExitCode.Environment);
        }

        var usual = frameworks.LastOrDefault(f => f.Items.Any()) ?? frameworks[^1];
        var answers = new SiteInterview(ask, n => result.GetValue(_asked[n]), [.. frameworks.Select(f => f.Year)], usual.Year).Run();
        if (answers is null)
        {
            return Refuse(language, new("ยังไม่ครบ ต้องมีชื่อ ประเภท และเว็บไซต์หลัก", "Name, kind and main website are needed."), ExitCode.Usage);
        }

        var files = NewSite.Of(answers, frameworks.First(f => f.Year == answers.Year));
        return Write(settings, project, files, language, () => new StartReport(ask).Write(settings.Content, files));
    }

    private int RunYear(ParseResult result)
    {
        var (settings, project) = (options.Settings(result, publish: false), options.InFolder(result, io));
        var language = result.GetValue(options.Messages);
        var shipped = settings.ShippedFrameworks(project);
        if (FiscalYear.Parse(result.GetValue(_year) ?? "") is not { } year)
        {
            return Refuse(language, new("บอกปีงบประมาณ พ.ศ. สี่หลัก", "Give the fiscal year as four digits, Buddhist era."), ExitCode.Usage);
        }

        var diagnostics = new DiagnosticBag();
        if (new ModelPipeline(settings with { Also = year }, project, diagnostics, _ => { }).Load() is not { } model)
        {
            DiagnosticReporter.For(result.GetValue(options.Format), language, io.Out, project.Full).Report(diagnostics.ToSorted());
            return ExitCode.OfErrors(diagnostics.ToSorted());
        }

        if (model.Model.Frameworks.FirstOrDefault(f => f.Year == year) is not { } target)
        {
            var known = string.Join(", ", shipped.Years);
            return Refuse(language, new($"ไม่มีกรอบการประเมินของปี {year} ปีที่มี: {known}", $"There is no framework of {year}. Years there are: {known}"), ExitCode.Usage);
        }

        var before = model.Model.Years.LastOrDefault(y => y.Year < year && model.Model.Discloses(y));
        var begun = new NewYear(model.Model, target, before);
        return Write(settings, project, [begun.File()], language, () => new StartReport(new Interview(project, language)).Write(settings.Content, begun));
    }

    private int Write(BuildSettings settings, AppIo project, ImmutableArray<NewFile> files, MessageLanguage language, Action report)
    {
        try
        {
            if (NewFiles.Write(project.Full(settings.Content), files) is { } taken)
            {
                var place = $"{settings.Content}/{taken}";
                return Refuse(language, new($"มี {place} อยู่แล้ว จึงไม่ได้เขียนสิ่งใด", $"{place} is there already, so nothing was written."), ExitCode.Usage);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(CliDiagnostics.ContentNotWritten, new SourceFile(settings.Content, "").Span(0, 0), settings.Content, e.Message);
            DiagnosticReporter.For(DiagnosticFormat.Pretty, language, io.Out, project.Full).Report(diagnostics.ToSorted());
            return ExitCode.Environment;
        }

        report();
        return ExitCode.Good;
    }

    private int Refuse(MessageLanguage language, BilingualText why, int code)
    {
        language.Pick(why).ToList().ForEach(io.Error.WriteLine);
        return code;
    }
}
