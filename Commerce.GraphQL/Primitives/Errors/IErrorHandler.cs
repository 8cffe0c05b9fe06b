namespace HotChocolate;

/// <summary>Runs the error filters of a schema.</summary>
public interface IErrorHandler
{
    /// <summary>The error after all filters.</summary>
    IError Handle(IError error);

    /// <summary>The error that stands for an exception nobody declared: it hides the exception, unless details are included.</summary>
    IErrorBuilder CreateUnexpectedError(Exception exception);
}
