namespace HotChocolate.Execution.Processing;

internal sealed partial class ResolverContext
{
    public void ReportError(string errorMessage)
        => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        HasErrors = true;
        operation.AddError(error, this);
    }

    public void ReportError(Exception exception, Action<IErrorBuilder>? configure = null)
    {
        switch (exception)
        {
            case GraphQLException known:
                foreach (var error in known.Errors)
                    ReportError(error);
                break;
            case AggregateException aggregate:
                foreach (var inner in aggregate.InnerExceptions)
                    ReportError(inner, configure);
                break;
            default:
                var builder = operation.ErrorHandler.CreateUnexpectedError(exception).SetPath(Path);
                configure?.Invoke(builder);
                ReportError(builder.Build());
                break;
        }
    }

    /// <summary>Reports an error of one item or value inside of the field: the field itself has none.</summary>
    public void ReportInner(IError error) => operation.AddError(error, this);
}
