namespace Prongsai.Publishing.Checks;

/// <summary>Looks at what needs more than one file, after all were read.</summary>
internal interface ISiteCheck
{
    /// <param name="files">The site's files by output path; each takes what is found in it.</param>
    void Check(IReadOnlyDictionary<string, ExaminedFile> files);
}
