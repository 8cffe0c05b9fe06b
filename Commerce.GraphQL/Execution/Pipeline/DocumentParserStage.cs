using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Parses documents that are not parsed yet.</summary>
internal static class DocumentParserStage
{
    private static readonly RequestStage s_stage = (services, next) => context =>
    {
        if (context.Document is null && !TryParse(context, services))
            return ValueTask.CompletedTask;

        return next(context);
    };

    /// <summary>Always the same, so that it can be found in a pipeline.</summary>
    public static RequestStage Create() => s_stage;

    private static bool TryParse(IRequestContext context, SchemaServices services)
    {
        switch (context.Request.Document)
        {
            case null:
                context.Result = OperationResultBuilder.CreateError(PipelineErrors.NoDocument());
                return false;
            case IOperationDocumentNodeProvider parsed:
                context.Document = parsed.Document;
                return true;
            case OperationDocumentSourceText { SourceText.Length: var length } when length > services.Limits.MaxDocumentLength:
                context.Result = OperationResultBuilder.CreateError(PipelineErrors.DocumentTooLong(services.Limits.MaxDocumentLength));
                return false;
        }

        using (context.DiagnosticEvents.ParseDocument(context))
        {
            try
            {
                context.Document = Parse(context.Request.Document, services.ParserOptions);
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
    public static DocumentNode Parse(IOperationDocument document, ParserOptions options)
        => document is IOperationDocumentNodeProvider parsed
            ? parsed.Document
            : Utf8GraphQLParser.Parse(document.ToString(), options);

    private static IError ToError(SyntaxException exception)
        => ErrorBuilder.New()
            .SetMessage(exception.Message)
            .SetCode(ErrorCodes.Server.SyntaxError)
            .AddLocation(exception.Line, exception.Column)
            .SetException(exception)
            .Build();
}
