namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>How a request came.</summary>
public enum HttpRequestKind
{
    HttpPost,
    HttpGet,
    HttpGetSchema,
    HttpMultiPart,
    HttpSse
}
