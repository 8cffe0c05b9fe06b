namespace HotChocolate.Diagnostics;

/// <summary>Under which names activities are found again.</summary>
internal static class ContextKeys
{
    public const string HttpRequestActivity = "HotChocolate.Diagnostics.HttpRequest";
    public const string ParseHttpRequestActivity = "HotChocolate.Diagnostics.ParseHttpRequest";
    public const string RequestActivity = "HotChocolate.Diagnostics.Request";
    public const string ParserActivity = "HotChocolate.Diagnostics.Parser";
    public const string ValidateActivity = "HotChocolate.Diagnostics.Validate";
    public const string ComplexityActivity = "HotChocolate.Diagnostics.AnalyzeOperationComplexity";
    public const string ResolverActivity = "HotChocolate.Diagnostics.Resolver";
}
