using HotChocolate.Execution.Options;
using HotChocolate.Language;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Parses documents that are not parsed yet.</summary>
internal static class DocumentParserStage
{
    // Far more than any operation of a program; whoever has so many values sends them as variables.
    private const int MaxLength = 1_000_000;

    private static readonly RequestStage s_stage = (services, next) => context =>
    {
        if (context.Document is null && !TryParse(context, services.ParserOptions))
            return ValueTask.CompletedTask;

        return next(context);
    };

    /// <summary>Always the same, so that it can be found in a pipeline.</summary>
    public static RequestStage Create() => s_stage;

    private static bool TryParse(IRequestContext context, RequestParserOptions options)
    {
        switch (context.Request.Document)
        {
            case null:
                context.Result = OperationResultBuilder.CreateError(PipelineErrors.NoDocument());
                return false;
            case IOperationDocumentNodeProvider parsed:
                context.Document = parsed.Document;
                return true;
            case OperationDocumentSourceText { SourceText.Length: > MaxLength }:
                context.Result = OperationResultBuilder.CreateError(PipelineErrors.DocumentTooLong(MaxLength));
                return false;
        }

        using (context.DiagnosticEvents.ParseDocument(context))
        {
            try
            {
                context.Document = Parse(context.Request.Document, options);
                return true;
            }
            catch (SyntaxException exception)
            {
                var error = context.ErrorHandler.Handle(ToError(exception));
                context.Exception = exception;
                context.Result = OperationResultBuilder.CreateError(error);
                context.DiagnosticEvents.SyntaxError(context, error);
                return false;
            }
        }
    }

    /// <summary>Parses a document within the limits of the schema.</summary>
    public static DocumentNode Parse(IOperationDocument document, RequestParserOptions options)
        => document is IOperationDocumentNodeProvider parsed
            ? parsed.Document
            : Utf8GraphQLParser.Parse(
                document.ToString(),
                new ParserOptions(
                    noLocations: !options.IncludeLocations,
                    maxAllowedNodes: options.MaxAllowedNodes,
                    maxAllowedTokens: options.MaxAllowedTokens,
                    maxAllowedFields: options.MaxAllowedFields));

    private static IError ToError(SyntaxException exception)
        => ErrorBuilder.New()
            .SetMessage(exception.Message)
            .SetCode(ErrorCodes.Server.SyntaxError)
            .AddLocation(exception.Line, exception.Column)
            .SetException(exception)
            .Build();
}
