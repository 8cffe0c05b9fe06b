using Commerce.Api.Security;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;

namespace Commerce.Api.Returns;

/// <summary>There is no such return, or it is somebody else's.</summary>
public sealed class ReturnNotFoundError(ReturnNotFoundException refusal) : UserError(refusal);

/// <summary>Goods are sent back once they were delivered.</summary>
public sealed class ReturnNotPossibleError(ReturnNotPossibleException refusal) : UserError(refusal);

/// <summary>All that was delivered is on its way back already.</summary>
public sealed class NothingToReturnError(NothingToReturnException refusal) : UserError(refusal);

/// <summary>More pieces than were delivered and are not coming back yet, or none.</summary>
public sealed class ReturnQuantityError(ReturnQuantityException refusal) : UserError(refusal)
{
    /// <summary>How many pieces can still be sent back.</summary>
    public int Left => refusal.Left;
}

/// <summary>The line is not one of the order's or of the return's, is named twice, or is missing.</summary>
public sealed class ReturnLineError(ReturnLineException refusal) : UserError(refusal);

/// <summary>A restocking fee is at most what goes back for the line.</summary>
public sealed class RestockingFeeError(RestockingFeeException refusal) : UserError(refusal);

/// <summary>The way to send it back is not one of the shop's.</summary>
public sealed class ReturnShippingOptionError(ReturnShippingOptionException refusal) : UserError(refusal);

/// <summary>Money for it is on its way, or waits for approval.</summary>
public sealed class ReturnRefundPendingError(ReturnRefundPendingException refusal) : UserError(refusal);

/// <summary>The file is not a picture: a PNG, JPEG or WebP.</summary>
public sealed class InvalidPhotoError(InvalidPhotoException refusal) : UserError(refusal);
