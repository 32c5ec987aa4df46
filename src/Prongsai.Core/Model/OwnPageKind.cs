namespace Prongsai.Core.Model;

/// <summary>The pages of this site that can answer an OIT item.</summary>
public enum OwnPageKind
{
    Scores,
    Analysis,
    Measures,
    Memo,
    Complaint,
    Contact,
}
