namespace HotChocolate.Execution;

internal sealed class FuncErrorFilter(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}
