using System.Diagnostics;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Diagnostics;

public partial class ActivityEnricher
{
    public virtual void EnrichExecuteHttpRequest(HttpContext context, HttpRequestKind kind, Activity activity)
    {
        Begin(activity, kind switch
        {
            HttpRequestKind.HttpPost => "GraphQL HTTP POST",
            HttpRequestKind.HttpMultiPart => "GraphQL HTTP POST MultiPart",
            HttpRequestKind.HttpGet => "GraphQL HTTP GET",
            HttpRequestKind.HttpGetSchema => "GraphQL HTTP GET SDL",
            HttpRequestKind.HttpSse => "GraphQL HTTP SSE"
        });
        activity.SetTag("graphql.http.kind", kind);
    }

    public virtual void EnrichHttpRequestError(HttpContext context, IError error, Activity activity) => EnrichError(error, activity);

    public virtual void EnrichParseHttpRequest(HttpContext context, Activity activity) => Begin(activity, "Parse HTTP Request");

    public virtual void EnrichParserErrors(HttpContext context, IError error, Activity activity) => EnrichError(error, activity);

    public virtual void EnrichFormatHttpResponse(HttpContext context, Activity activity) => activity.DisplayName = "Format HTTP Response";

    /// <summary>What the options want to know of a request that came over HTTP.</summary>
    internal void EnrichRequestDetails(IOperationRequest request, Activity activity)
    {
        if (_options.Has(RequestDetails.Id) && request.DocumentId is { IsEmpty: false } id)
            activity.SetTag("graphql.http.request.query.id", id.Value);
        if (_options.Has(RequestDetails.Hash) && request.DocumentHash is { } hash)
            activity.SetTag("graphql.http.request.query.hash", hash);
        if (_options.Has(RequestDetails.Query) && request.Document is { } document)
            activity.SetTag("graphql.http.request.query.body", document.ToString());
        if (_options.Has(RequestDetails.Operation) && request is OperationRequest { OperationName: { } name })
            activity.SetTag("graphql.http.request.operation", name);
        if (_options.Has(RequestDetails.Variables) && request is OperationRequest { VariableValues.Count: > 0 } single)
            activity.SetTag("graphql.http.request.variables", string.Join(", ", single.VariableValues!.Select(v => $"{v.Key}: {v.Value}")));
        if (_options.Has(RequestDetails.Extensions) && request.Extensions is { Count: > 0 } extensions)
            activity.SetTag("graphql.http.request.extensions", string.Join(", ", extensions.Keys));
    }
}
