namespace HotChocolate.Language;

/// <summary>Ways to compare syntax nodes.</summary>
public static class SyntaxComparer
{
    /// <summary>Equal when they print the same: locations do not count, the order of fields and arguments does.</summary>
    public static IEqualityComparer<ISyntaxNode> BySyntax { get; } = new SyntaxEqualityComparer();

    public static IEqualityComparer<ISyntaxNode> ByReference { get; } = ReferenceEqualityComparer.Instance;
}
