using HotChocolate.Execution.Options;

namespace HotChocolate.Execution;

/// <summary>Runs the error filters of a schema and hides unexpected exceptions.</summary>
internal sealed class DefaultErrorHandler(IEnumerable<IErrorFilter> filters, RequestExecutorOptions options) : IErrorHandler
{
    private readonly IErrorFilter[] _filters = [.. filters];

    public IError Handle(IError error)
    {
        foreach (var filter in _filters)
            error = filter.OnError(error) ?? throw new InvalidOperationException("An error filter must give an error.");
        return error;
    }

    public IErrorBuilder CreateUnexpectedError(Exception exception)
    {
        var builder = ErrorBuilder.New().SetMessage("Unexpected Execution Error").SetException(exception);
        return options.IncludeExceptionDetails
            ? builder.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace)
            : builder;
    }
}
