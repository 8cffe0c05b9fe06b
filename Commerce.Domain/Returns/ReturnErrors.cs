namespace Commerce.Domain.Returns;

/// <summary>There is no such return, or it is somebody else's.</summary>
public sealed class ReturnNotFoundException() : DomainException("RETURN_NOT_FOUND", "There is no such return, or it is somebody else's.", "returnId");

/// <summary>All that was delivered is on its way back already.</summary>
public sealed class NothingToReturnException(string orderNumber)
    : DomainException("NOTHING_TO_RETURN", $"All that was delivered of order {orderNumber} is part of a return already.");

/// <summary>More pieces than were delivered and are not coming back yet, or none.</summary>
public sealed class ReturnQuantityException(string name, int left, int asked)
    : DomainException("RETURN_QUANTITY", asked <= 0
        ? $"Give how many pieces of '{name}' come back, at least one."
        : $"{asked} of '{name}' cannot be sent back: {left} were delivered and are not part of a return yet.", "quantity")
{
    /// <summary>How many pieces can still be sent back.</summary>
    public int Left { get; } = left;
}

/// <summary>The line is not one of the order's or of the return's, is named twice, or is missing.</summary>
public sealed class ReturnLineException(string message) : DomainException("RETURN_LINE_NOT_FOUND", message);

/// <summary>A restocking fee is at most what goes back for the line.</summary>
public sealed class RestockingFeeException(string name, int mostCents, string currencyCode)
    : DomainException("RESTOCKING_FEE", $"The restocking fee for '{name}' must be between nothing and the {Currency.Write(mostCents, currencyCode)} that go back for it.", "restockingFeeCents");

/// <summary>The way to send it back is not one of the shop's.</summary>
public sealed class ReturnShippingOptionException() : DomainException("RETURN_SHIPPING_OPTION_NOT_FOUND", "The shop has no such way to ship.", "returnShippingOptionId");

/// <summary>Money for it is on its way, or waits for approval.</summary>
public sealed class ReturnRefundPendingException()
    : DomainException("RETURN_REFUND_PENDING", "A refund for this return is on its way, or waits for approval. Approve, reject or retry that one.");

/// <summary>The file is not a picture.</summary>
public sealed class InvalidPhotoException() : DomainException("INVALID_PHOTO", "A photo is a PNG, JPEG or WebP file.");
